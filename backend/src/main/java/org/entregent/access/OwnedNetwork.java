package org.entregent.access;

import java.util.UUID;

/** A network whose sheet in the guide the viewer keeps today. */
record OwnedNetwork(int regionId, UUID networkId) {}

package org.entregent.business;

import java.util.UUID;

/**
 * The membership that earned something.
 *
 * @param currency the region's
 */
public record Recorder(int regionId, UUID memberId, UUID chapterId, String currency) {}

package org.entregent.referral;

import java.util.UUID;

/** A member who gives or receives, as they stood when the referral was given. */
record Party(int regionId, UUID memberId, UUID chapterId) {}

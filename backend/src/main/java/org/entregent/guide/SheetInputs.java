package org.entregent.guide;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of sheets, field by field as in the SDL. */
final class SheetInputs {

    private SheetInputs() {}

    record AddNetworkInput(UUID id, String regionId, NetworkContentInput content) {}

    record WriteNetworkInput(UUID commandId, String sheetId, int version, NetworkContentInput content) {}

    record RestoreNetworkInput(UUID commandId, String sheetId, int version, int number) {}

    record MoveNetworkInput(
            UUID commandId,
            String sheetId,
            int version,
            @Nullable String note) {}

    record InviteOwnerInput(UUID commandId, String sheetId, String email, String name) {}

    record EndOwnershipInput(String ownerId) {}

    record MergeNetworksInput(UUID commandId, String sheetId, int version, String intoId) {}
}

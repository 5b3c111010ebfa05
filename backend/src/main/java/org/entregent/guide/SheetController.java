package org.entregent.guide;

import org.entregent.guide.OwnershipPayloads.OwnershipPayload;
import org.entregent.guide.SheetInputs.AddNetworkInput;
import org.entregent.guide.SheetInputs.EndOwnershipInput;
import org.entregent.guide.SheetInputs.InviteOwnerInput;
import org.entregent.guide.SheetInputs.MergeNetworksInput;
import org.entregent.guide.SheetInputs.MoveNetworkInput;
import org.entregent.guide.SheetInputs.RestoreNetworkInput;
import org.entregent.guide.SheetInputs.WriteNetworkInput;
import org.entregent.guide.SheetPayloads.SheetPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of sheets. */
@Controller
class SheetController {

    private final AddNetworkService adding;
    private final WriteSheetService writing;
    private final MoveSheetService moving;
    private final MergeSheetsService merging;
    private final OwnershipService ownerships;

    SheetController(
            AddNetworkService adding,
            WriteSheetService writing,
            MoveSheetService moving,
            MergeSheetsService merging,
            OwnershipService ownerships) {
        this.adding = adding;
        this.writing = writing;
        this.moving = moving;
        this.merging = merging;
        this.ownerships = ownerships;
    }

    @MutationMapping
    SheetPayload addNetwork(@Argument AddNetworkInput input) {
        return adding.add(input);
    }

    @MutationMapping
    SheetPayload writeNetwork(@Argument WriteNetworkInput input) {
        return writing.write(input);
    }

    @MutationMapping
    SheetPayload restoreNetwork(@Argument RestoreNetworkInput input) {
        return writing.restore(input);
    }

    @MutationMapping
    SheetPayload submitNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.SUBMIT, input);
    }

    @MutationMapping
    SheetPayload reviewNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.REVIEW, input);
    }

    @MutationMapping
    SheetPayload requestNetworkChanges(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.REQUEST_CHANGES, input);
    }

    @MutationMapping
    SheetPayload rejectNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.REJECT, input);
    }

    @MutationMapping
    SheetPayload publishNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.PUBLISH, input);
    }

    @MutationMapping
    SheetPayload confirmNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.CONFIRM, input);
    }

    @MutationMapping
    SheetPayload archiveNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.ARCHIVE, input);
    }

    @MutationMapping
    SheetPayload reopenNetwork(@Argument MoveNetworkInput input) {
        return moving.move(SheetAction.REOPEN, input);
    }

    @MutationMapping
    SheetPayload mergeNetworks(@Argument MergeNetworksInput input) {
        return merging.merge(input);
    }

    @MutationMapping
    OwnershipPayload inviteOwner(@Argument InviteOwnerInput input) {
        return ownerships.invite(input);
    }

    @MutationMapping
    OwnershipPayload endOwnership(@Argument EndOwnershipInput input) {
        return ownerships.end(input);
    }
}

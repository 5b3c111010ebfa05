package org.entregent.member;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What members bring to the tests of all features. */
final class MemberPart implements FeaturePart {

    private static final String BUSY_MEMBERS = """
            select distinct on (card.region_id) 'mbr_' || card.region_id || '_' || card.id
            from member_card card
            join role_assignment office on office.member_id = card.id and office.ends_on is null
            where exists (select from closed_business where recorder_id = card.id)
              and exists (select from referral where giver_id = card.id and kind = 'OUTSIDE' and sent_at is not null)
              and exists (select from referral where receiver_id = card.id)
            order by card.region_id, card.id desc""";

    private static final String OWN = """
            select 'mbr_' || region_id || '_' || member.id from member
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'""";

    private static final String IMPORT =
            "{ id memberCount knownCount fileName importedBy undoneAt undoneBy viewerCanUndo chapter { id } region { code } }";

    private static final String PREVIEW = """
            { newCount knownCount refusedCount unknownColumns
              rows { line status displayName firmName specialty chapter email errors { line column value message } } }""";

    private static final String IMPORTS =
            "select distinct on (region_id) 'imp_' || region_id || '_' || id from member_import order by region_id, id";

    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");

    private static final String READ_BY_PARTNERS = "region_id = any (:members_read)";

    @Override
    public List<Sights> sights() {
        return List.of(cards(), contacts(), officers(), imports(), seats());
    }

    private static Sights cards() {
        return Sights.of(
                        Topic.PEOPLE,
                        "member_card",
                        "Members in the directory: name, firm, specialty, chapter",
                        NOTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        Sight.of(
                                "who opted in, of the regions of `members.read`",
                                "partner_listed and " + READ_BY_PARTNERS))
                .former(Sight.of("themselves", "id = any (:member)"));
    }

    private static Sights contacts() {
        return Sights.of(
                Topic.PEOPLE,
                "member",
                "Business cards: e-mail, phone, site, SIRET, standing; what they look for, whom they can introduce, languages",
                NOTHING.andOwnAccount(),
                OF_THEIR_REGION.andOwnAccount(),
                OF_THEIR_REGION.andOwnAccount(),
                NOTHING.andOwnAccount(),
                OF_THEIR_REGION.andOwnAccount(),
                EVERYTHING,
                NOTHING);
    }

    private static Sights imports() {
        return Sights.of(
                Topic.PEOPLE,
                "member_import",
                "Imports of members: who, when, how many",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING);
    }

    private static Sights seats() {
        return Sights.of(
                Topic.NETWORK,
                "seat",
                "Seats of chapters: taken, or held for an application",
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                Sight.of("of the regions of `chapters.read`", "region_id = any (:chapters_read)"));
    }

    private static Sights officers() {
        return Sights.of(
                Topic.PEOPLE,
                "role_assignment",
                "Officers of chapters",
                NOTHING.andOwnAccount(),
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                Sight.of("of the regions of `members.read`", READ_BY_PARTNERS));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("Seat");
    }

    @Override
    public List<Mask> masks() {
        return List.of(Mask.unlessSeen(
                "member_card",
                "member_card",
                "first_name = 'Somebody', last_name = 'Else', firm_name = 'Elsewhere', joined_on = '1999-01-01'"));
    }

    /** A chapter's number of members and its open seats stand on its card: members who are hidden count, under other names. */
    @Override
    public Map<String, String> counted() {
        return Map.of("member_card", "chapter");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(
                new Landmark("member.id", BUSY_MEMBERS), Landmark.of(OWN), new Landmark("memberImport.id", IMPORTS));
    }

    @Override
    public Map<String, String> owned() {
        return Map.of("Member", "'mbr_' || member.region_id || '_' || member.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("MemberImport", IMPORT, "MemberFilePreview", PREVIEW, "Member", """
                { id firstName lastName displayName firmName joinedOn leftOn viewerCanManage specialty { id } commune { id }
                  chapter { id } contact { email phone website siret status version }
                  profile { lookingFor canIntroduce languages } own { partnerListed partnerAnsweredOn firstStepsLeft }
                  changes(first: 10) { nodes { action changedBy fields { name former current } } } }
                """);
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var member = cost.first(3).of(Cast.DIRECTOR, "inviteMember", MemberSamples.inviting());
        var corrected = cost.first(3).of(Cast.DIRECTOR, "correctMember", MemberSamples.correcting(member));
        // Whose account it is stands in the member's row.
        cost.first(4).again(3).of(Cast.DIRECTOR, "resendInvitation", MemberSamples.resending(corrected));
        // Whose rights are others since is read anew, like everybody else.
        cost.first(5).again(3).of(Cast.DIRECTOR, "transferMember", MemberSamples.moving(corrected));
        cost.first(2).of(Cast.DIRECTOR, "previewMembers", ImportSamples.previewing(2));
        // Accounts are found or made once the file is known to be faultless.
        var imported = cost.first(4).again(3).of(Cast.DIRECTOR, "importMembers", ImportSamples.importing(2));
        cost.first(5).again(3).of(Cast.DIRECTOR, "undoImport", ImportSamples.undoing(imported));
        cost.first(3).of(Cast.ADMIN, "mergeSpecialties", MergeSamples.merging());
        cost.first(3).of(Cast.GIVER, "updateProfile", ProfileSamples.updating(cost.ownMember(Cast.GIVER)));
        cost.first(2).of(Cast.GIVER, "passFirstStep", Map.of("step", "INSTALLATION"));
    }

    /** One of each chapter. */
    @Override
    public String stage() {
        return """
                insert into member_import (region_id, id, chapter_id, account_id, imported_at, file_name, digest,
                  member_count, known_count)
                select region_id, uuidv7(), id, (select id from identity.account order by id limit 1), now(),
                  'membres.csv', repeat('0', 64), 3, 1
                from chapter""";
    }

    /** A member's id is theirs alone to act with, as their figures are. */
    @Override
    public Map<String, String> keys() {
        return Map.of("mbr", "member_month.member_id");
    }
}

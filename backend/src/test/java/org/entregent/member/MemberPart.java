package org.entregent.member;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
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

    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");

    private static final String READ_BY_PARTNERS = "region_id = any (:members_read)";

    @Override
    public List<Sights> sights() {
        return List.of(cards(), contacts(), officers());
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
                Sight.of("who opted in, of the regions of `members.read`", "partner_listed and " + READ_BY_PARTNERS));
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
        return List.of(new Landmark("member.id", BUSY_MEMBERS), Landmark.of(OWN));
    }

    @Override
    public Map<String, String> owned() {
        return Map.of("Member", "'mbr_' || member.region_id || '_' || member.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Member", """
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
        cost.first(3).of(Cast.ADMIN, "mergeSpecialties", MergeSamples.merging());
        cost.first(3).of(Cast.GIVER, "updateProfile", ProfileSamples.updating(cost.ownMember(Cast.GIVER)));
        cost.first(2).of(Cast.GIVER, "passFirstStep", Map.of("step", "INSTALLATION"));
    }

    /** A member's id is theirs alone to act with, as their figures are. */
    @Override
    public Map<String, String> keys() {
        return Map.of("mbr", "member_month.member_id");
    }
}

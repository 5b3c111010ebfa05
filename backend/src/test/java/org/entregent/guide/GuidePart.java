package org.entregent.guide;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What the guide brings to the tests of all features. */
final class GuidePart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(
                ofEverybody("network_card", "Networks in the guide: what their published sheets say"),
                ofEverybody("network_address", "Addresses of networks in the guide"),
                sights("network", "Sheets that aren't published, and what became of them", "id"),
                sights("network_version", "Versions of sheets", "network_id"),
                sights("network_event", "What was done to sheets", "network_id"),
                sights("network_owner", "Owners of sheets", "network_id"));
    }

    private static Sights ofEverybody(String table, String words) {
        return Sights.of(
                Topic.GUIDE,
                table,
                words,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                Sight.of("of the regions of `guide.read`", "region_id = any (:guide_read)"));
    }

    private static Sights sights(String table, String words, String network) {
        var region = Sight.of("of their region", "region_id = any (:region)");
        return Sights.of(
                Topic.GUIDE,
                table,
                words,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                region,
                EVERYTHING,
                NOTHING,
                region,
                Sight.of("of their own networks", network + " = any (:network)"));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("NetworkEvent", "NetworkVersion");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(
                new Landmark("network.id", """
                select distinct on (region_id) 'net_' || region_id || '_' || id from network_card order by region_id, id"""),
                new Landmark("networkSheet.id", """
                (select distinct on (region_id, status) 'sht_' || region_id || '_' || id from network order by region_id, status, id)
                union select 'sht_' || region_id || '_' || network_id from network_owner"""),
                new Landmark("networkOwner.id", """
                select distinct on (region_id) 'own_' || region_id || '_' || id from network_owner order by region_id, id"""));
    }

    /** Of each region and state two sheets, and those that somebody owns, that another became part of, or that are asked by address. */
    @Override
    public String stage() {
        var others = """
                not in (
                  select id from (
                    select id, row_number() over (partition by region_id, status order by id) as place from network
                  ) as placed where place <= 2
                  union select network_id from network_owner
                  union select network_id from network_address where slug in ('les-drakkars-matinaux', 'les-cigales-ponctuelles')
                  union select merged_into_id from network where merged_into_id is not null)""";
        return String.join(
                ";\n",
                "delete from network_card where id " + others,
                "delete from network_address where network_id " + others,
                "delete from network_version where network_id " + others,
                "delete from network_event where network_id " + others,
                "delete from network where id " + others);
    }

    /** A sheet that somebody keeps, suggests something of and claims. */
    @Override
    public Map<String, String> owned() {
        return Map.of(
                "Network",
                "(select min('net_' || card.region_id || '_' || card.id) from network_card card where card.region_id = member.region_id)",
                "NetworkSheet",
                """
                (select 'sht_' || owner.region_id || '_' || owner.network_id
                from network_owner owner
                join network_card card on card.region_id = owner.region_id and card.id = owner.network_id
                join identity.account on account.id = owner.account_id
                where account.email_folded = 'reseau@bouches-du-rhone.example'
                order by card.slug limit 1)""");
    }

    /** A chapter of each region, whose name its sheet has. */
    @Override
    public Map<String, List<String>> arguments() {
        return Map.of("slug", List.of("\"les-drakkars-matinaux\"", "\"les-cigales-ponctuelles\""));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("sht", "network.id", "own", "network_owner.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("NetworkSheet", """
                { id status version verifiedOn viewerActions viewerIsOwner viewerIsEditor network { id slug name } mergedInto { id }
                  published { number name } owners { name startsOn }
                  latest { number origin writtenBy name acronym family legalForm rna siren summary description
                    departments { code } communes { code } allActivities activities { id } audiences firmSizes memberCount firmCount
                    feeBand admissions frequency timeSlots services goals contactName contactEmail contactPhone website address
                    commune { code } latitude longitude languages accessible completeness isFull missing }
                  events(first: 20) { nodes { action actor actorName fromStatus toStatus number note } } }
                """, "NetworkOwner", """
                { id name startsOn endsOn isCurrent isViewer viewerCanEnd sheet { id } }
                """);
    }

    /**
     * Three: what the rules need to know, all that is written with the commit, the answer. Whoever takes a sheet away is read anew, like
     * everybody else: that takes two more.
     */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.uncounted(Cast.DIRECTOR, "addNetwork", SheetSamples.adding("Les Premiers Messages"));
        var added = cost.first(3).of(Cast.DIRECTOR, "addNetwork", SheetSamples.adding("Les Trois Messages"));
        var written = cost.first(3).of(Cast.DIRECTOR, "writeNetwork", SheetSamples.writing(added, "Les Quatre"));
        var restored = cost.first(4).again(3).of(Cast.DIRECTOR, "restoreNetwork", SheetSamples.restoring(written, 1));
        var sheet = restored;
        for (var verb : List.of(
                "submitNetwork",
                "reviewNetwork",
                "requestNetworkChanges",
                "rejectNetwork",
                "reopenNetwork",
                "publishNetwork",
                "confirmNetwork",
                "archiveNetwork")) {
            sheet = cost.first(3).of(Cast.DIRECTOR, verb, SheetSamples.moving(sheet));
        }
        var invited = cost.first(3).of(Cast.DIRECTOR, "inviteOwner", SheetSamples.inviting(sheet));
        cost.first(5).again(3).of(Cast.DIRECTOR, "endOwnership", SheetSamples.ending(invited));
        var other = cost.first(3).of(Cast.DIRECTOR, "addNetwork", SheetSamples.adding("Les Autres Messages"));
        cost.first(3).of(Cast.DIRECTOR, "mergeNetworks", SheetSamples.merging(sheet, other));
    }
}

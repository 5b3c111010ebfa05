package org.entregent.claim;

import static org.entregent.schema.jooq.public_.Tables.CLAIM;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.claim.Claim.Claimant;
import org.entregent.command.EmailAddress;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes claims, in transactions that opened their region. */
@Repository
class ClaimRepository {

    private static final Param<OffsetDateTime> BEFORE = Rendering.parameter("before", CLAIM.CREATED_AT.getDataType());
    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", CLAIM.CREATED_AT.getDataType());
    private static final Field<Integer> NUMBER = count().cast(INTEGER).as("number");
    private static final Param<String> DOMAIN = Rendering.parameter("domain", VARCHAR);

    private static final Statement INSERT = Statement.insertion(
            CLAIM,
            CLAIM.REGION_ID,
            CLAIM.ID,
            CLAIM.NETWORK_ID,
            CLAIM.STATUS,
            CLAIM.CREATED_AT,
            CLAIM.STATUS_CHANGED_AT,
            CLAIM.NAME,
            CLAIM.EMAIL_FOLDED,
            CLAIM.FUNCTION,
            CLAIM.WORDS,
            CLAIM.LANGUAGE,
            CLAIM.IS_OWN_DOMAIN,
            CLAIM.SECRET_HASH,
            CLAIM.LINK_ENDS_AT);

    private static final List<Field<?>> WHOLE = List.of(
            CLAIM.REGION_ID,
            CLAIM.ID,
            CLAIM.NETWORK_ID,
            CLAIM.STATUS,
            CLAIM.NAME,
            CLAIM.EMAIL_FOLDED,
            CLAIM.FUNCTION,
            CLAIM.WORDS,
            CLAIM.LANGUAGE,
            CLAIM.IS_OWN_DOMAIN,
            CLAIM.IS_ADDRESS_PROVEN,
            CLAIM.SECRET_HASH,
            CLAIM.LINK_ENDS_AT);

    private static final Statement LOCK = Statement.of(select(WHOLE)
            .from(CLAIM)
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.ID.eq(value(CLAIM.ID)))
            .and(CLAIM.ERASED_AT.isNull())
            .forUpdate());

    private static final Statement LOCK_BY_SECRET = Statement.of(select(WHOLE)
            .from(CLAIM)
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.SECRET_HASH.eq(value(CLAIM.SECRET_HASH)))
            .and(CLAIM.ERASED_AT.isNull())
            .forUpdate());

    private static final Statement LOCK_OPEN = Statement.of(select(WHOLE)
            .from(CLAIM)
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)))
            .and(CLAIM.NETWORK_ID.eq(value(CLAIM.NETWORK_ID)))
            .and(CLAIM.EMAIL_FOLDED.eq(value(CLAIM.EMAIL_FOLDED)))
            .and(CLAIM.STATUS.in(inline(ClaimStatus.MAILED.name()), inline(ClaimStatus.WAITING.name())))
            .limit(inline(1))
            .forUpdate());

    private static final Statement BY_COMMAND = Statement.of(select(CLAIM.DIGEST)
            .from(CLAIM)
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.COMMAND_ID.eq(value(CLAIM.COMMAND_ID))));

    private static final Statement RENEW = Statement.of(update(CLAIM)
            .set(CLAIM.SECRET_HASH, value(CLAIM.SECRET_HASH))
            .set(CLAIM.LINK_ENDS_AT, value(CLAIM.LINK_ENDS_AT))
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.ID.eq(value(CLAIM.ID))));

    private static final Statement ANSWER = Statement.of(update(CLAIM)
            .set(CLAIM.STATUS, value(CLAIM.STATUS))
            .set(CLAIM.STATUS_CHANGED_AT, NOW)
            .set(CLAIM.IS_ADDRESS_PROVEN, inline(true))
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.ID.eq(value(CLAIM.ID))));

    private static final Statement DECIDE = Statement.of(update(CLAIM)
            .set(CLAIM.STATUS, value(CLAIM.STATUS))
            .set(CLAIM.STATUS_CHANGED_AT, NOW)
            .set(CLAIM.DECIDED_BY_ID, value(CLAIM.DECIDED_BY_ID))
            .set(CLAIM.COMMAND_ID, value(CLAIM.COMMAND_ID))
            .set(CLAIM.DIGEST, value(CLAIM.DIGEST))
            .set(CLAIM.NOTE, value(CLAIM.NOTE))
            .where(CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID)), CLAIM.ID.eq(value(CLAIM.ID))));

    private static final Statement EXPIRE_MAILED = Statement.of(update(CLAIM)
            .set(CLAIM.STATUS, inline(ClaimStatus.EXPIRED.name()))
            .set(CLAIM.STATUS_CHANGED_AT, NOW)
            .where(inRegion(), CLAIM.STATUS.eq(inline(ClaimStatus.MAILED.name())))
            .and(CLAIM.LINK_ENDS_AT.le(NOW)));

    private static final Statement EXPIRE_WAITING = Statement.of(update(CLAIM)
            .set(CLAIM.STATUS, inline(ClaimStatus.EXPIRED.name()))
            .set(CLAIM.STATUS_CHANGED_AT, NOW)
            .where(inRegion(), CLAIM.STATUS.eq(inline(ClaimStatus.WAITING.name())))
            .and(CLAIM.STATUS_CHANGED_AT.lt(BEFORE)));

    private static final Statement ERASE = Statement.of(update(CLAIM)
            .setNull(CLAIM.NAME)
            .setNull(CLAIM.EMAIL_FOLDED)
            .setNull(CLAIM.FUNCTION)
            .setNull(CLAIM.WORDS)
            .setNull(CLAIM.NOTE)
            .setNull(CLAIM.SECRET_HASH)
            .setNull(CLAIM.LINK_ENDS_AT)
            .set(CLAIM.ERASED_AT, NOW)
            .where(inRegion(), CLAIM.ERASED_AT.isNull())
            .and(CLAIM.STATUS.in(inline(ClaimStatus.REFUSED.name()), inline(ClaimStatus.EXPIRED.name())))
            .and(CLAIM.STATUS_CHANGED_AT.lt(BEFORE)));

    private static final Statement COUNT_WAITING = Statement.of(
            select(NUMBER).from(CLAIM).where(inRegion(), CLAIM.STATUS.eq(inline(ClaimStatus.WAITING.name()))));

    private static final Statement SITES = Statement.of(select(NETWORK_CARD.WEBSITE, NETWORK_CARD.CONTACT_EMAIL)
            .from(NETWORK_CARD)
            .where(NETWORK_CARD.REGION_ID.eq(value(NETWORK_CARD.REGION_ID)))
            .and(NETWORK_CARD.ID.eq(value(NETWORK_CARD.ID))));

    /** A federation's domain, say, which all of its networks name. */
    private static final Statement SHARED = Statement.of(selectOne()
            .from(NETWORK_CARD)
            .where(NETWORK_CARD.REGION_ID.eq(value(NETWORK_CARD.REGION_ID)))
            .and(NETWORK_CARD.ID.ne(value(NETWORK_CARD.ID)))
            .and(field("app.guide_site({0})", VARCHAR, NETWORK_CARD.WEBSITE)
                    .eq(DOMAIN)
                    .or(field("lower(split_part({0}, '@', 2))", VARCHAR, NETWORK_CARD.CONTACT_EMAIL)
                            .eq(DOMAIN)))
            .limit(inline(1)));

    /** Where a published sheet says that its network is to be found. */
    record Sites(@Nullable String website, @Nullable String contactEmail) {}

    /** Fails by {@code claim_pkey} when the id is taken. */
    Bound insert(Claim claim, Instant now) {
        var claimant = claim.claimant();
        return INSERT.with(CLAIM.REGION_ID, claim.regionId())
                .with(CLAIM.ID, claim.id())
                .with(CLAIM.NETWORK_ID, claim.networkId())
                .with(CLAIM.STATUS, claim.status().name())
                .with(CLAIM.CREATED_AT, at(now))
                .with(CLAIM.STATUS_CHANGED_AT, at(now))
                .with(CLAIM.NAME, claimant.name())
                .with(CLAIM.EMAIL_FOLDED, claimant.email().folded())
                .with(CLAIM.FUNCTION, claimant.function())
                .with(CLAIM.WORDS, claimant.words())
                .with(CLAIM.LANGUAGE, claimant.language().getLanguage())
                .with(CLAIM.IS_OWN_DOMAIN, claim.isOwnDomain())
                .with(CLAIM.SECRET_HASH, claim.secretHash())
                .with(CLAIM.LINK_ENDS_AT, claim.linkEndsAt() == null ? null : at(claim.linkEndsAt()));
    }

    /** Another link, which ends the former. */
    Bound renew(Claim claim, String secretHash, Instant endsAt) {
        return RENEW.with(CLAIM.REGION_ID, claim.regionId())
                .with(CLAIM.ID, claim.id())
                .with(CLAIM.SECRET_HASH, secretHash)
                .with(CLAIM.LINK_ENDS_AT, at(endsAt));
    }

    /** Whoever reads the address's mail pressed the button. */
    Bound answer(Claim claim, ClaimStatus status, Instant now) {
        return ANSWER.with(CLAIM.REGION_ID, claim.regionId())
                .with(CLAIM.ID, claim.id())
                .with(CLAIM.STATUS, status.name())
                .with(NOW, at(now));
    }

    /** Fails by {@code claim_command_key} when the command was carried out before. */
    Bound decide(Claim claim, Decision decision) {
        return DECIDE.with(CLAIM.REGION_ID, claim.regionId())
                .with(CLAIM.ID, claim.id())
                .with(CLAIM.STATUS, decision.status().name())
                .with(NOW, at(decision.at()))
                .with(CLAIM.DECIDED_BY_ID, decision.editorId())
                .with(CLAIM.COMMAND_ID, decision.commandId())
                .with(CLAIM.DIGEST, decision.digest())
                .with(CLAIM.NOTE, decision.note());
    }

    /** Keeps others from changing it until the transaction ends. What was erased is not found. */
    Question<Optional<Claim>> lock(Reference claim) {
        return LOCK.with(CLAIM.REGION_ID, claim.region())
                .with(CLAIM.ID, claim.uuid())
                .find(ClaimRepository::read);
    }

    Question<Optional<Claim>> lock(int regionId, String secretHash) {
        return LOCK_BY_SECRET
                .with(CLAIM.REGION_ID, regionId)
                .with(CLAIM.SECRET_HASH, secretHash)
                .find(ClaimRepository::read);
    }

    /** The same address's claim of the same sheet, which is still open. */
    Question<Optional<Claim>> lockOpen(Reference sheet, EmailAddress email) {
        return LOCK_OPEN
                .with(CLAIM.REGION_ID, sheet.region())
                .with(CLAIM.NETWORK_ID, sheet.uuid())
                .with(CLAIM.EMAIL_FOLDED, email.folded())
                .find(ClaimRepository::read);
    }

    /** The digest of what was said under this id before. */
    Question<Optional<String>> findDigest(int regionId, UUID commandId) {
        return BY_COMMAND
                .with(CLAIM.REGION_ID, regionId)
                .with(CLAIM.COMMAND_ID, commandId)
                .find(row -> row.get(CLAIM.DIGEST));
    }

    /** Empty of a sheet that isn't public. */
    Question<Optional<Sites>> findSites(Reference sheet) {
        return SITES.with(NETWORK_CARD.REGION_ID, sheet.region())
                .with(NETWORK_CARD.ID, sheet.uuid())
                .find(row -> new Sites(row.getOrNull(NETWORK_CARD.WEBSITE), row.getOrNull(NETWORK_CARD.CONTACT_EMAIL)));
    }

    /** Whether another network of the same guide names the domain as its own, too. */
    Question<Boolean> isShared(Reference sheet, String domain) {
        return SHARED.with(NETWORK_CARD.REGION_ID, sheet.region())
                .with(NETWORK_CARD.ID, sheet.uuid())
                .with(DOMAIN, domain)
                .exists();
    }

    Question<Integer> countWaiting(int regionId) {
        return COUNT_WAITING
                .with(CLAIM.REGION_ID, regionId)
                .find(row -> row.get(NUMBER))
                .as(Optional::orElseThrow);
    }

    /** Ends claims whose link nobody used in time. */
    Bound expireMailed(int regionId, Instant now) {
        return EXPIRE_MAILED.with(CLAIM.REGION_ID, regionId).with(NOW, at(now));
    }

    /** Ends claims that have waited since before some moment. */
    Bound expireWaiting(int regionId, Instant before, Instant now) {
        return EXPIRE_WAITING
                .with(CLAIM.REGION_ID, regionId)
                .with(BEFORE, at(before))
                .with(NOW, at(now));
    }

    /** Forgets who claimed in vain, of claims that ended before some moment. */
    Bound erase(int regionId, Instant before, Instant now) {
        return ERASE.with(CLAIM.REGION_ID, regionId).with(BEFORE, at(before)).with(NOW, at(now));
    }

    private static Condition inRegion() {
        return CLAIM.REGION_ID.eq(value(CLAIM.REGION_ID));
    }

    private static Claim read(Row row) {
        var linkEndsAt = row.getOrNull(CLAIM.LINK_ENDS_AT);
        return new Claim(
                row.get(CLAIM.REGION_ID),
                row.get(CLAIM.ID),
                row.get(CLAIM.NETWORK_ID),
                ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                new Claimant(
                        row.get(CLAIM.NAME),
                        new EmailAddress(row.get(CLAIM.EMAIL_FOLDED)),
                        row.get(CLAIM.FUNCTION),
                        row.getOrNull(CLAIM.WORDS),
                        Locale.of(row.get(CLAIM.LANGUAGE))),
                row.get(CLAIM.IS_OWN_DOMAIN),
                row.get(CLAIM.IS_ADDRESS_PROVEN),
                row.getOrNull(CLAIM.SECRET_HASH),
                linkEndsAt == null ? null : linkEndsAt.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_WITHDRAWAL;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.PolicyWithdrawal;
import org.springframework.stereotype.Component;

/** A version that was to come was taken back. */
@Component
final class PolicyWithdrawalType extends GraphType<PolicyWithdrawal> {

    PolicyWithdrawalType() {
        super("PolicyWithdrawal", POLICY_WITHDRAWAL);
        key(POLICY_WITHDRAWAL.REGION_ID, POLICY_WITHDRAWAL.VERSION_ID);
        region(POLICY_WITHDRAWAL.REGION_ID);

        field("reason", POLICY_WITHDRAWAL.REASON);
        field("withdrawnAt", POLICY_WITHDRAWAL.WITHDRAWN_AT);
        computed(
                "withdrawnBy",
                VARCHAR,
                (withdrawal, scope) -> PolicyVersionType.name(withdrawal.REGION_ID, withdrawal.ACCOUNT_ID, scope));
    }
}

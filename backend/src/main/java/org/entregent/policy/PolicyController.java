package org.entregent.policy;

import org.entregent.policy.PolicyInputs.SetPolicyInput;
import org.entregent.policy.PolicyInputs.WithdrawPolicyInput;
import org.entregent.policy.PolicyPayloads.PolicyPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of policies. */
@Controller
class PolicyController {

    private final SetPolicyService setting;
    private final WithdrawPolicyService withdrawing;

    PolicyController(SetPolicyService setting, WithdrawPolicyService withdrawing) {
        this.setting = setting;
        this.withdrawing = withdrawing;
    }

    @MutationMapping
    PolicyPayload setPolicy(@Argument SetPolicyInput input) {
        return setting.set(input);
    }

    @MutationMapping
    PolicyPayload withdrawPolicy(@Argument WithdrawPolicyInput input) {
        return withdrawing.withdraw(input);
    }
}

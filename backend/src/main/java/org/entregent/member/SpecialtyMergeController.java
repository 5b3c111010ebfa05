package org.entregent.member;

import org.entregent.member.MergeSpecialtiesService.MergePayload;
import org.entregent.member.MergeSpecialtiesService.MergeSpecialtiesInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Making one specialty of two, which concerns those who hold them. */
@Controller
class SpecialtyMergeController {

    private final MergeSpecialtiesService merging;

    SpecialtyMergeController(MergeSpecialtiesService merging) {
        this.merging = merging;
    }

    @MutationMapping
    MergePayload mergeSpecialties(@Argument MergeSpecialtiesInput input) {
        return merging.merge(input);
    }
}

package org.entregent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.suggestion.SuggestedField.CLOSED;
import static org.entregent.suggestion.SuggestedField.NAME;
import static org.entregent.suggestion.SuggestedField.WEBSITE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entregent.suggestion.Taking.Conflict;
import org.entregent.suggestion.Taking.Misnamed;
import org.entregent.suggestion.Taking.Taken;
import org.junit.jupiter.api.Test;

class TakingTest {

    private static final KeptChange UNTOUCHED = change(NAME, "Ancien");
    private static final KeptChange DISPUTED = change(WEBSITE, "https://autre.example");
    private static final KeptChange CLOSING =
            new KeptChange(new SuggestedChange(CLOSED, List.of(), SuggestedChange.CLOSED), List.of());

    @Test
    void allIsTakenThatNobodyChangedMeanwhile() {
        assertThat(Taking.of(List.of(UNTOUCHED, DISPUTED), Optional.empty())).isEqualTo(new Taken(List.of(UNTOUCHED)));
        assertThat(Taking.of(List.of(DISPUTED), Optional.empty())).isEqualTo(new Conflict(List.of(WEBSITE)));
        assertThat(Taking.of(List.of(), Optional.empty())).isEqualTo(new Taken(List.of()));
    }

    @Test
    void whatIsNamedIsTakenAllTheSame() {
        assertThat(Taking.of(List.of(UNTOUCHED, DISPUTED), Optional.of(Set.of(WEBSITE))))
                .isEqualTo(new Taken(List.of(DISPUTED)));
        assertThat(Taking.of(List.of(UNTOUCHED), Optional.of(Set.of(WEBSITE)))).isEqualTo(new Misnamed());
        assertThat(Taking.of(List.of(UNTOUCHED), Optional.of(Set.of()))).isEqualTo(new Misnamed());
        assertThat(Taking.of(List.of(), Optional.of(Set.of(NAME)))).isEqualTo(new Misnamed());
    }

    @Test
    void whoeverTakesThatANetworkIsNoMoreTakesNothingElse() {
        var taken = (Taken) Taking.of(List.of(UNTOUCHED, CLOSING), Optional.empty());
        assertThat(taken.changes()).containsExactly(CLOSING);
        assertThat(taken.closes()).isTrue();
        assertThat(Taking.of(List.of(UNTOUCHED, CLOSING), Optional.of(Set.of(NAME))))
                .isEqualTo(new Taken(List.of(UNTOUCHED)));
    }

    private static KeptChange change(SuggestedField field, String current) {
        return new KeptChange(new SuggestedChange(field, List.of("Ancien"), List.of("Neuf")), List.of(current));
    }
}

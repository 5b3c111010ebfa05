package org.entregent.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.Examples;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void phoneNumbersHaveOneForm() {
        Examples.table("phones", "dialled")
                .forEach((written, dialled) -> assertThat(PhoneNumber.find(written))
                        .as(written)
                        .contains(new PhoneNumber(dialled.asString())));
    }

    @Test
    void refusesWhatNobodyAnswers() {
        assertThat(Examples.list("phones", "refused"))
                .allSatisfy(written ->
                        assertThat(PhoneNumber.find(written)).as(written).isEmpty());
        // Well formed, but of no country.
        assertThat(PhoneNumber.find("+999 123456789")).isEmpty();
    }
}

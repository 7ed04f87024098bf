package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;

class SamplePhaseTest {
    @Test
    void aBuilderSetsWhatThePhaseHolds() {
        SamplePhase phase = SamplePhase.builder()
                .id("PH-1")
                .name("Start")
                .addTag("a")
                .weight(2)
                .build();

        assertThat(phase.id()).isEqualTo("PH-1");
        assertThat(phase.name()).contains("Start");
        assertThat(phase.tags()).containsExactly("a");
        assertThat(phase.weight()).isEqualTo(2);
    }

    @Test
    void aWeightIsMoreThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePhase.builder().id("PH-1").weight(0).build())
                .withMessage("Phase PH-1: weight must be more than 0, but was 0");
    }

    @Test
    void mocksAreMade() {
        assertThat(mock(Runnable.class)).isNotNull();
    }

    @Test
    void anUnsetWeightIsOne() {
        assertThat(SamplePhase.builder().id("x").build().weight()).isEqualTo(1);
    }
}

package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code __request_region} by two drivers and a decision made once, against a table of owners. */
class OwnershipTest {
  private static final Linearizability OWNERSHIP =
      new Linearizability(OwnershipOperations.class, OwnershipOneByOne.class, Ownership::new);

  @Test
  void claimsAndReleasesAreAtomic() {
    OWNERSHIP.holdsAtRandom(3, 3);
  }

  @Test
  void theWholeAndItsPartsAreNeverOwnedByTwo() {
    OWNERSHIP.holdsIn(
        Script.of(
                "cxlClaim 2; cxlRelease 2", "hmemClaim 0; hmemRelease 0", "hmemClaim 1; cxlOwns 0")
            .after("cxlClaim 0; cxlClaim 1"));
  }

  @Test
  void theDecisionIsMadeOnce() {
    OWNERSHIP.holdsIn(
        Script.of("decide; hmemOwns 1", "decide; hmemOwns 1", "decide")
            .before("cxlClaim 0")
            .after("cxlRelease 0; decide; cxlClaim 0"));
  }

  @Test
  void aClaimComesBeforeTheDecisionOrLoses() {
    OWNERSHIP.holdsIn(Script.of("decide", "decide", "cxlClaim 1").after("hmemOwns 1; cxlOwns 1"));
    OWNERSHIP.holdsIn(
        Script.of("decide; hmemRelease 1", "cxlClaim 2; cxlOwns 0").after("cxlClaim 1"));
  }

  /**
   * The decision claims range by range: who loses the first to it may still win the second. So
   * whoever is to find all decided must wait for it, as dax_cxl does before it registers.
   */
  @Test
  void theWalkOfTheDecisionIsNotAtomicForWhoClaimsMeanwhile() {
    assertThat(OWNERSHIP.isRefutedIn(Script.of("decide", "cxlClaim 0; cxlClaim 1")))
        .isEqualTo("1 | false, true > ");
  }

  @Test
  void aFlagThatIsReadWithoutTheLockDecidesTwice() {
    assertThat(OWNERSHIP.isRefutedIn(Script.of("brokenDecide", "brokenDecide")))
        .doesNotContain("-1");
  }

  @Test
  void aClaimThatLooksFirstIsWonByBoth() {
    assertThat(OWNERSHIP.isRefutedIn(Script.of("brokenHmemClaim 0", "brokenCxlClaim 0")))
        .isEqualTo("true | true > ");
  }
}

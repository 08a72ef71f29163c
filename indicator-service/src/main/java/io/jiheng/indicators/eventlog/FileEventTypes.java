package io.jiheng.indicators.eventlog;

import io.jiheng.indicators.casefile.CaseAssigned;
import io.jiheng.indicators.casefile.CaseCancelled;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.ClosingRevoked;
import io.jiheng.indicators.casefile.EnforcementFact;
import io.jiheng.indicators.casefile.FileEvent;
import io.jiheng.indicators.casefile.LimitAdjusted;
import io.jiheng.indicators.casefile.MatterEvent;
import io.jiheng.indicators.casefile.MediationFact;
import io.jiheng.indicators.casefile.PetitionEvent;
import io.jiheng.indicators.casefile.ProcedureChanged;
import io.jiheng.indicators.casefile.TrialFact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which type of the contract is which kind of event: one line a type. */
final class FileEventTypes {

  private static final Map<String, Class<? extends FileEvent>> BY_TYPE = new HashMap<>();

  static {
    put("case.filed", CaseFiled.class);
    put("case.assigned", CaseAssigned.class);
    put("case.procedure-changed", ProcedureChanged.class);
    put("case.limit-adjusted", LimitAdjusted.class);
    put("case.hearing-held", TrialFact.HearingHeld.class);
    put("case.pronounced", TrialFact.Pronounced.class);
    put("case.closed", CaseClosed.class);
    put("case.closing-revoked", ClosingRevoked.class);
    put("case.cancelled", CaseCancelled.class);
    put("case.appeal-registered", TrialFact.AppealRegistered.class);
    put("case.appeal-transferred", TrialFact.AppealTransferred.class);
    put("case.effective", TrialFact.TookEffect.class);
    put("case.flagged", TrialFact.Flagged.class);
    put("case.supervised", TrialFact.Supervised.class);
    put("case.excluded-from-long-pending", TrialFact.ExcludedFromLongPending.class);
    put("case.files-accessed", TrialFact.FilesAccessed.class);
    put("case.disclosed", TrialFact.Disclosed.class);
    put("document.published", TrialFact.DocumentPublished.class);
    put("document.withheld", TrialFact.DocumentWithheld.class);
    put("mediation.started", MediationFact.MediationStarted.class);
    put("mediation.ended", MediationFact.MediationEnded.class);
    put("enforcement.notice-sent", EnforcementFact.NoticeSent.class);
    put("enforcement.assets-searched", EnforcementFact.AssetsSearched.class);
    put("enforcement.assets-found", EnforcementFact.AssetsFound.class);
    put("enforcement.auction-listed", EnforcementFact.AuctionListed.class);
    put("enforcement.amount-recovered", EnforcementFact.AmountRecovered.class);
    put("enforcement.payment-received", EnforcementFact.PaymentReceived.class);
    put("enforcement.payment-paid-out", EnforcementFact.PaymentPaidOut.class);
    put("enforcement.payment-deferred", EnforcementFact.PaymentDeferred.class);
    put("enforcement.termination-reviewed", EnforcementFact.TerminationReviewed.class);
    put("enforcement.assets-verified", EnforcementFact.AssetsVerified.class);
    put("enforcement.resumption-decided", EnforcementFact.ResumptionDecided.class);
    put("enforcement.dishonesty-listed", EnforcementFact.DishonestyListed.class);
    put("enforcement.dishonesty-revoked", EnforcementFact.DishonestyRevoked.class);
    put("enforcement.delay-justified", EnforcementFact.DelayJustified.class);
    put("petition.assigned", PetitionEvent.PetitionAssigned.class);
    put("petition.closed", PetitionEvent.PetitionClosed.class);
    put("petition.resolved", PetitionEvent.PetitionResolved.class);
    put("matter.delegated", MatterEvent.MatterDelegated.class);
    put("matter.done", MatterEvent.MatterDone.class);
  }

  private FileEventTypes() {}

  static Optional<Class<? extends FileEvent>> of(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static void put(String name, Class<? extends FileEvent> kind) {
    BY_TYPE.put("io.jiheng." + name + ".v1", kind);
  }
}

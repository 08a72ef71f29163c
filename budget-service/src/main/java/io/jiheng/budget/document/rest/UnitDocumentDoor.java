package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentDifferences;
import io.jiheng.budget.document.UnitDocumentFilter;
import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.document.UnitDocuments;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.sheet.rest.DifferencesResponse;
import io.jiheng.budget.unit.rest.UnitScope;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is asked of units' documents of either kind, for the units in the caller's sight. */
@ApplicationScoped
class UnitDocumentDoor {

  private final UnitDocuments documents;
  private final UnitDocumentResponses answers;
  private final UnitSight sight;
  private final UnitScope scope;
  private final Caller caller;

  UnitDocumentDoor(
      UnitDocuments documents,
      UnitDocumentResponses answers,
      UnitSight sight,
      UnitScope scope,
      Caller caller) {
    this.documents = documents;
    this.answers = answers;
    this.sight = sight;
    this.scope = scope;
    this.caller = caller;
  }

  Response list(UnitDocument.Kind kind, UnitDocumentQuery query, PageRequest page, UriInfo uri) {
    UnitDocumentFilter filter =
        new UnitDocumentFilter(
            kind,
            scope.units(Optional.ofNullable(query.unit()), Optional.empty()).codes(),
            Optional.ofNullable(query.year()),
            Optional.ofNullable(query.state()));
    List<DocumentHeadResponse> heads =
        documents.list(filter, page.reachable(), page.size()).stream()
            .map(DocumentHeadResponse::of)
            .toList();
    return Page.of(heads, page, documents.count(filter)).response(uri);
  }

  Response get(UnitDocumentKey key, String format, HttpHeaders headers) {
    sight.find(key.unit());
    return answers.answer(documents.get(key), format, headers);
  }

  Response revision(UnitDocumentKey key, int revision, String format, HttpHeaders headers) {
    sight.find(key.unit());
    return answers.answer(documents.revision(key, revision), format, headers);
  }

  /** Each whole, the latest first. */
  List<UnitDocumentResponse> revisions(UnitDocumentKey key) {
    sight.find(key.unit());
    return documents.revisions(key).stream().map(UnitDocumentResponses::body).toList();
  }

  DifferencesResponse differences(UnitDocumentKey key, int from, Integer to) {
    sight.find(key.unit());
    UnitDocumentRevision earlier = documents.revision(key, from);
    UnitDocumentRevision later = to == null ? documents.get(key) : documents.revision(key, to);
    return DifferencesResponse.of(
        earlier.revision(),
        later.revision(),
        UnitDocumentDifferences.between(earlier.snapshot(), later.snapshot()));
  }

  /** Enters a document that is not there, or changes one whose latest revision is named. */
  Response put(UnitDocumentKey key, UnitDocument content, String ifMatch, UriInfo uri) {
    sight.find(key.unit());
    boolean present = documents.latest(key).isPresent();
    OptionalInt basedOn = present ? VersionTag.required(ifMatch) : nothing(ifMatch);
    UnitDocumentRevision entered = documents.enter(key, content, change("", basedOn));
    return answers.answer(
        present ? Response.ok() : Response.created(uri.getAbsolutePath()), entered);
  }

  void delete(UnitDocumentKey key, String ifMatch) {
    sight.find(key.unit());
    documents.delete(key, VersionTag.required(ifMatch));
  }

  Response take(UnitDocumentKey key, Step step, String reason, String ifMatch) {
    sight.find(key.unit());
    Change change = change(reason.strip(), VersionTag.given(ifMatch));
    return answers.answer(Response.ok(), documents.take(key, step, change));
  }

  Response adjust(UnitDocumentKey key, UnitDocument content, Grounds grounds, String ifMatch) {
    sight.find(key.unit());
    Change change =
        new Change(
            caller.name(),
            grounds.reason().strip(),
            Optional.of(grounds.document()),
            VersionTag.required(ifMatch));
    return answers.answer(Response.ok(), documents.adjust(key, content, change));
  }

  private Change change(String reason, OptionalInt basedOn) {
    return new Change(caller.name(), reason, basedOn);
  }

  /** No tag matches what is not there. */
  private static OptionalInt nothing(String ifMatch) {
    if (ifMatch != null && !ifMatch.isBlank()) {
      throw Problem.of(412, "precondition-failed").exception();
    }
    return OptionalInt.of(0);
  }
}

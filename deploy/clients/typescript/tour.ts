// The README's tour by generated TypeScript clients, against a fresh local stack; tour.sh runs it.
import { ok, strictEqual } from "node:assert";
import { randomUUID } from "node:crypto";
import { openAsBlob, readFileSync } from "node:fs";
import * as events from "../target/typescript/events";
import * as indicators from "../target/typescript/indicators";
import * as budget from "../target/typescript/budget";

const tokens = process.env.TOKENS ?? ".local/tokens";
const host = process.env.HOST ?? "http://localhost";
const bearer = (role: string) => readFileSync(`${tokens}/${role}.token`, "utf8").trim();
const at = (port: string, role: string) => ({ basePath: `${host}:${port}`, accessToken: bearer(role) });
const door = (role: string) => new events.Configuration(at(process.env.EVENTS ?? "8081", role));
const figures = (role: string) => new indicators.Configuration(at(process.env.INDICATORS ?? "8082", role));
const money = (role: string) => new budget.Configuration(at(process.env.BUDGET ?? "8083", role));

const source = `urn:tour:${randomUUID()}`;
const court = "冀0283";
const asOf = "2026-06-30";
const last = new Date().getFullYear() - 1;
const caseNumber = `(2026)${court}民初${800000 + Math.floor(Math.random() * 90000)}号`;

function event(type: string, time: string, data: object): events.CaseEvent {
  const head = { specversion: events.CaseEventSpecversionEnum._10, id: type, source };
  return { ...head, type: `io.jiheng.case.${type}.v1`, subject: caseNumber, time: new Date(time), data };
}

async function counted(id: string): Promise<void> {
  const receipts = new indicators.EventsApi(figures("publisher"));
  for (let tries = 0; tries < 100; tries++) {
    const receipt = await receipts.getReceipt({ source, id }).catch(() => undefined);
    if (receipt?.status === indicators.Status.Counted) return;
    await new Promise((again) => setTimeout(again, 300));
  }
  throw new Error(`${id} was not counted`);
}

async function step(name: string, take: () => Promise<void>): Promise<void> {
  await take();
  console.log(`ok  ${name}`);
}

async function tour(): Promise<void> {
  const values = new indicators.IndicatorsApi(figures("viewer"));
  const send = (batch: events.CaseEvent[]) => new events.EventsApi(door("publisher")).sendEvents({ caseEvent: batch });
  const closedCount = async () => (await values.getValue({ code: "closed-count", court, asOf })).numerator!;

  await step("1 a value and all values", async () => {
    const value = await values.getValue({ code: "closing-progress", court, asOf: `${last}-06-30` });
    ok(value.denominator! > 0 && value.schedule!.gapPoints !== undefined);
    ok((await values.listValues({ court: "冀02", asOf: `${last}-12-31` })).values!.length > 60);
  });
  await step("2 events go in and the value moves", async () => {
    const before = await closedCount();
    const filing = { filedOn: "2026-03-02", procedure: "SUMMARY", department: "民事审判一庭", judge: "J0017" };
    const answer = await send([
      event("filed", "2026-03-02T09:00:00+08:00", filing),
      event("closed", "2026-04-13T16:00:00+08:00", { closedOn: "2026-04-13", outcome: "MEDIATED" }),
    ]);
    strictEqual(answer.accepted, 2);
    await counted("closed");
    strictEqual(await closedCount(), before + 1);
  });
  await step("3 the case", async () => {
    const seen = await new indicators.CasesApi(figures("viewer")).getCase({ caseNumber, asOf });
    strictEqual(seen.events!.length, 2);
  });
  await step("4 members and an explanation", async () => {
    const members = new indicators.MembersApi(figures("viewer"));
    const part = indicators.Part.Numerator;
    const asked = { code: "closing-rate", court, asOf, part, size: 500 };
    let page = await members.listMembers(asked);
    while (page.next && !page.items!.some((member) => member.file === caseNumber)) {
      page = await members.listMembers({ ...asked, after: page.next });
    }
    ok(page.items!.some((member) => member.file === caseNumber));
    strictEqual((await members.explainCase({ code: "closing-rate", _case: caseNumber, asOf })).numerator, 1);
  });
  await step("5 a mistake is refused", async () => {
    const mistake = event("closed", "2026-04-13T16:00:00+08:00", { closedOn: "2026-02-30", outcome: "MEDIATED" });
    const refusal = await send([{ ...mistake, id: "mistake" }]).catch((refused) => refused);
    strictEqual(refusal.response.status, 422);
    strictEqual((await refusal.response.json()).items[0].errors[0].place, "/data/closedOn");
  });
  await step("6 the recount", async () => {
    strictEqual((await new indicators.ProofApi(figures("admin")).recount()).cellsDiffering, 0);
  });
  await step("7 a month is closed, and adjusted", async () => {
    const closing = { court, scope: indicators.Scope.Court, month: "2026-05" };
    const closed = await new indicators.ClosesApi(figures("approver")).closeMonth({ closeRequest: closing });
    await send([event("closing-revoked", "2026-04-20T10:00:00+08:00", { reason: "结案有误" })]);
    await counted("closing-revoked");
    const closes = new indicators.ClosesApi(figures("viewer"));
    const id = closed.close!.id!;
    const adjusted = await closes.getAdjustment({ id, code: "closed-count" });
    ok(adjusted.items!.some((item) => item.file === caseNumber));
    ok((await closes.verifyClose({ id })).valid);
  });
  await step("8 another calibre is tried", async () => {
    const inForce = readFileSync("deploy/clients/src/test/resources/trial.yaml", "utf8");
    strictEqual((await values.tryVersion({ court: "冀02", asOf: `${last}-12-31`, body: inForce })).points!.length, 12);
  });
  await step("9 projects, execution, targets, self-evaluation", async () => {
    const project = (await new budget.ProjectsApi(money("viewer")).listProjects({ unit: "336001", year: last + 1, state: budget.ProjectState.InExecution })).items![0]!;
    const execution = { code: "336001", year: last + 1, asOf: new Date(`${last + 1}-06-30`) };
    ok((await new budget.UnitsApi(money("viewer")).getUnitExecution(execution)).total!.budgetWan! > 0);
    ok((await new budget.TargetsApi(money("viewer")).listTargets({ id: project.id! })).length > 0);
    const evaluation = await new budget.EvaluationApi(money("viewer")).getSelfEvaluation({ id: project.id! });
    strictEqual(evaluation.projectId, project.id);
  });
  const imports = new budget.ImportsApi(money("clerk"));
  await step("10 a document is previewed", async () => {
    const file = await openAsBlob("budget-service/src/test/resources/documents/004-tianjin.txt");
    ok((await imports.importFile({ file: new File([file], "004-tianjin.txt"), preview: true })).projects!.length > 0);
  });
  await step("11 sheets go out and come back unchanged", async () => {
    const sheets = await new budget.ProjectsApi(money("viewer")).exportSheets({ unit: "336001", year: last + 1, format: "xlsx" });
    const back = await imports.importFile({ file: new File([sheets], "sheets.xlsx"), preview: true });
    ok(back.projects!.length > 0);
    ok(back.projects!.every((sheet) => sheet.findings!.some((finding) => finding.code === "project-unchanged")));
  });
}

tour().catch((failure) => {
  console.error(failure);
  process.exit(1);
});

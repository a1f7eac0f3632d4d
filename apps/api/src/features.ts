import { ActivityRow } from './activity/activity.entity.ts';
import { ActivityRecordResolver, KampungActivitiesResolver } from './activity/activity.resolver.ts';
import {
  AssessmentEvidenceRow,
  AssessmentPeriodRow,
  AssessmentRemarkRow,
  AssessmentRow,
  AssessmentTransitionRow,
  AssessmentVerdictRow,
  LevelDecisionRow,
} from './assessment/assessment.entity.ts';
import { AssessmentRecordResolver, AssessmentStepResolver } from './assessment/assessment.resolver.ts';
import { ClaimResolver, KampungAssessmentsResolver } from './assessment/claim/claim.resolver.ts';
import { AssessmentBoardRowResolver, AssessmentPeriodResolver, KampungPeriodResolver } from './assessment/period/period.resolver.ts';
import { LevelObjectionRow } from './assessment/decision/objection.entity.ts';
import { DecisionResolver } from './assessment/decision/decision.resolver.ts';
import { ObjectionResolver } from './assessment/decision/objection.resolver.ts';
import { AssessmentQueueResolver } from './assessment/verification/queue.resolver.ts';
import { VerificationResolver } from './assessment/verification/verification.resolver.ts';
import { DocumentRow } from './document/document.entity.ts';
import { DocumentResolver } from './document/document.resolver.ts';
import { UploadRow } from './file/upload.entity.ts';
import { UploadResolver } from './file/upload.resolver.ts';
import { DraftRow } from './draft/draft.entity.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { GuessRow, InvitationRow, PersonRow, RoleAssignmentRow, SessionRow } from './identity/identity.entity.ts';
import { AccountResolver, HeldRoleResolver, InvitationResolver, PersonResolver } from './identity/people.resolver.ts';
import { SecondFactorResolver } from './identity/second-factor.resolver.ts';
import { HomeResolver, ReferenceResolver } from './home/home.resolver.ts';
import { AssignmentResolver, IdentityResolver, ViewerResolver } from './identity/identity.resolver.ts';
import { IntegrationBondRow, IntegrationRow, IntegrationTransitionRow } from './integration/integration.entity.ts';
import { IntegrationFindingResolver, IntegrationResolver, TransitionResolver } from './integration/integration.resolver.ts';
import { BoardResolver } from './integration/views/board.resolver.ts';
import { ComparisonResolver } from './integration/views/comparison.resolver.ts';
import { SuggestionResolver } from './integration/views/suggestions.resolver.ts';
import { IntegrationMatrixResolver, MatrixColumnResolver } from './integration/views/matrix.resolver.ts';
import { ProgrammeDataRow } from './integration/record/data.entity.ts';
import { ProgrammeDataResolver } from './integration/record/data.resolver.ts';
import { DiscussionResolver, MessageResolver, ParticipantResolver } from './integration/record/discussion.resolver.ts';
import {
  IntegrationBudgetRow,
  IntegrationEvidenceRow,
  IntegrationMessageRow,
  IntegrationTaskRow,
  IntegrationVisitRow,
} from './integration/record/part.entity.ts';
import { PartsResolver } from './integration/record/parts.resolver.ts';
import { CoverResolver } from './kampung/cover.resolver.ts';
import { KampungRow } from './kampung/kampung.entity.ts';
import { KampungRecordResolver } from './kampung/kampung.resolver.ts';
import { OwnedResolver } from './kampung/owned.resolver.ts';
import { RegisterResolver } from './kampung/register.resolver.ts';
import { ProfileResolver } from './kampung/profile.resolver.ts';
import { DecisionPaperResolver } from './paper/decision-paper.resolver.ts';
import { PaperResolver } from './paper/paper.resolver.ts';
import { MailRow } from './notification/mail.entity.ts';
import { NotificationPreferenceRow, NotificationRow } from './notification/notification.entity.ts';
import { NextStepResolver } from './notification/next-step.resolver.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { AuditRow } from './platform/audit.ts';
import { IdempotencyRow } from './platform/idempotency.ts';
import { EffortTableRow, PlanTaskRow, TargetBaselineRow, TargetRow } from './plan/plan.entity.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { MemberRow, PlanItemRow } from './pokja/pokja.entity.ts';
import { PokjaResolver } from './pokja/pokja.resolver.ts';
import { DesignationRow } from './programme/designation.entity.ts';
import { DesignationResolver, KampungDesignationsResolver, PublicDesignationResolver } from './programme/designation.resolver.ts';
import { ProgrammeRegencyRow, ProgrammeRow, ProgrammeVersionRow } from './programme/programme.entity.ts';
import { ProgrammeRecordResolver } from './programme/programme-record.resolver.ts';
import { PublicationResolver } from './publication/publication.resolver.ts';
import { DecisionDocument, DecisionDocumentEntry } from './publication/decision.entity.ts';
import { ScheduleRow } from './publication/schedule.entity.ts';
import { PublishedSums } from './publication/published-sums.entity.ts';
import {
  ActivityEntry,
  IntegrationEntry,
  KampungEntry,
  KampungVersion,
  LevelHistoryEntry,
  MediaEntry,
  ProgrammeEntry,
  RubricEntry,
} from './publication/published.entity.ts';
import { ActivityResolver } from './public/activity.resolver.ts';
import { DecisionDocumentResolver } from './public/decision.resolver.ts';
import { KampungListItemResolver, KampungListResolver, KampungResolver } from './public/kampung.resolver.ts';
import { KampungLevelResolver } from './public/level.resolver.ts';
import { ProgrammeResolver } from './public/programme.resolver.ts';
import { HistoryPointResolver, RegionResolver } from './public/region.resolver.ts';
import { RubricResolver } from './public/rubric.resolver.ts';
import { KampungQualityResolver, QualityResolver } from './quality/quality.resolver.ts';
import { ReferenceEntryRow } from './reference/reference.entity.ts';
import { KampungListsResolver, ReferenceListResolver } from './reference/reference.resolver.ts';
import { RegionAlias, RegionRelation } from './region/region-change.entity.ts';
import { RegionChangeResolver, SuccessorResolver } from './region/region-change.resolver.ts';
import { Region } from './region/region.entity.ts';
import { ReportRhythmRow, ReportRow } from './report/report.entity.ts';
import { ReportBoardRowResolver, ReportResolver } from './report/report.resolver.ts';
import { AuditBlockRow, UnsealedRow } from './trail/block.entity.ts';
import { TrailResolver } from './trail/trail.resolver.ts';
import { RubricRow } from './rubric/rubric.entity.ts';
import { RubricRecordResolver } from './rubric/rubric.resolver.ts';
import { SavedViewRow } from './view/view.entity.ts';
import { ViewResolver } from './view/view.resolver.ts';

/** The only registry: what exists as a table, and what answers GraphQL. */
export const entities = [
  // Working tables
  ActivityRow,
  AssessmentEvidenceRow,
  AssessmentPeriodRow,
  AssessmentRemarkRow,
  AssessmentRow,
  AssessmentTransitionRow,
  AssessmentVerdictRow,
  AuditBlockRow,
  AuditRow,
  DesignationRow,
  DocumentRow,
  DraftRow,
  EffortTableRow,
  GuessRow,
  IdempotencyRow,
  IntegrationBondRow,
  IntegrationBudgetRow,
  IntegrationEvidenceRow,
  IntegrationMessageRow,
  IntegrationRow,
  IntegrationTaskRow,
  IntegrationTransitionRow,
  IntegrationVisitRow,
  InvitationRow,
  KampungRow,
  LevelDecisionRow,
  LevelObjectionRow,
  MailRow,
  MemberRow,
  NotificationPreferenceRow,
  NotificationRow,
  PersonRow,
  PlanItemRow,
  PlanTaskRow,
  ProgrammeDataRow,
  ProgrammeRegencyRow,
  ProgrammeRow,
  ProgrammeVersionRow,
  PublishedSums,
  ReferenceEntryRow,
  ReportRow,
  ReportRhythmRow,
  RoleAssignmentRow,
  SavedViewRow,
  RubricRow,
  ScheduleRow,
  SessionRow,
  UnsealedRow,
  TargetBaselineRow,
  TargetRow,
  UploadRow,
  // Publications
  ActivityEntry,
  DecisionDocument,
  DecisionDocumentEntry,
  IntegrationEntry,
  KampungEntry,
  KampungVersion,
  LevelHistoryEntry,
  MediaEntry,
  ProgrammeEntry,
  RubricEntry,
  Region,
  RegionAlias,
  RegionRelation,
];

export const resolvers = [
  AccountResolver,
  ActivityRecordResolver,
  ActivityResolver,
  AssessmentQueueResolver,
  AssessmentRecordResolver,
  AssessmentStepResolver,
  ClaimResolver,
  KampungAssessmentsResolver,
  AssessmentPeriodResolver,
  AssessmentBoardRowResolver,
  KampungPeriodResolver,
  AssignmentResolver,
  BoardResolver,
  ComparisonResolver,
  CoverResolver,
  DecisionDocumentResolver,
  DecisionPaperResolver,
  DecisionResolver,
  DiscussionResolver,
  DesignationResolver,
  DocumentResolver,
  DraftResolver,
  HeldRoleResolver,
  HistoryPointResolver,
  HomeResolver,
  IdentityResolver,
  IntegrationFindingResolver,
  IntegrationMatrixResolver,
  IntegrationResolver,
  InvitationResolver,
  KampungActivitiesResolver,
  KampungDesignationsResolver,
  KampungListItemResolver,
  KampungListResolver,
  KampungListsResolver,
  KampungRecordResolver,
  KampungResolver,
  KampungLevelResolver,
  QualityResolver,
  KampungQualityResolver,
  MatrixColumnResolver,
  NextStepResolver,
  MessageResolver,
  NotificationResolver,
  ObjectionResolver,
  OwnedResolver,
  PaperResolver,
  ParticipantResolver,
  PartsResolver,
  PersonResolver,
  PlanResolver,
  PokjaResolver,
  ProfileResolver,
  ProgrammeDataResolver,
  ProgrammeRecordResolver,
  ProgrammeResolver,
  PublicDesignationResolver,
  PublicationResolver,
  ReferenceListResolver,
  ReferenceResolver,
  RegionChangeResolver,
  RegionResolver,
  ReportBoardRowResolver,
  ReportResolver,
  RubricRecordResolver,
  RubricResolver,
  SecondFactorResolver,
  SuccessorResolver,
  SuggestionResolver,
  RegisterResolver,
  TrailResolver,
  VerificationResolver,
  ViewResolver,
  TransitionResolver,
  UploadResolver,
  ViewerResolver,
] as const;

import { Init20261124210000 } from './20261124210000-init.ts';
import { Profile20261125030000 } from './20261125030000-profile.ts';
import { ReportStates20261125031000 } from './20261125031000-report-states.ts';
import { Schedule20261125034500 } from './20261125034500-schedule.ts';
import { Pokja20261125035500 } from './20261125035500-pokja.ts';
import { People20261125042000 } from './20261125042000-people.ts';
import { ActivityPhotos20261125044000 } from './20261125044000-activity-photos.ts';
import { SecondFactor20261125070000 } from './20261125070000-second-factor.ts';
import { Guess20261125070500 } from './20261125070500-guess.ts';
import { Documents20261125071000 } from './20261125071000-documents.ts';
import { Reference20261125080000 } from './20261125080000-reference.ts';
import { RegionChanges20261125081000 } from './20261125081000-region-changes.ts';
import { ActivityDetails20261125100000 } from './20261125100000-activity-details.ts';
import { AuditRegion20261125120000 } from './20261125120000-audit-region.ts';
import { SavedViews20261125130000 } from './20261125130000-saved-views.ts';
import { Cover20261125140000 } from './20261125140000-cover.ts';
import { CoverPhoto20261125170000 } from './20261125170000-cover-photo.ts';
import { ListSpeed20261125210000 } from './20261125210000-list-speed.ts';
import { ReportRhythm20261125213000 } from './20261125213000-report-rhythm.ts';
import { MatrixViews20261127221000 } from './20261127221000-matrix-views.ts';
import { ProgrammeParts20261127223000 } from './20261127223000-programme-parts.ts';
import { Notifications20261127230000 } from './20261127230000-notifications.ts';
import { IntegrationKampung20261127224000 } from './20261127224000-integration-kampung.ts';
import { IntegrationRecord20261127231000 } from './20261127231000-integration-record.ts';
import { DesignationLife20261127224500 } from './20261127224500-designation-life.ts';
import { ProgrammeData20261127232000 } from './20261127232000-programme-data.ts';
import { RoleRegion20261127231500 } from './20261127231500-role-region.ts';
import { StepActor20261127234000 } from './20261127234000-step-actor.ts';
import { ProgrammeVersions20261127234000 } from './20261127234000-programme-versions.ts';
import { ProofChanged20261127235000 } from './20261127235000-proof-changed.ts';
import { Assessment20261128013000 } from './20261128013000-assessment.ts';
import { AuditChain20261128014000 } from './20261128014000-audit-chain.ts';
import { DecisionDocuments20261128021000 } from './20261128021000-decision-documents.ts';
import { ConfirmedOn20261128021500 } from './20261128021500-confirmed-on.ts';
import { Rubrics20261128021500 } from './20261128021500-rubrics.ts';
import { Plan20261128022000 } from './20261128022000-plan.ts';
import { LevelObjection20261128022500 } from './20261128022500-level-objection.ts';
import { AssessmentNews20261128023000 } from './20261128023000-assessment-news.ts';
import { EvidenceLeaves20261128030500 } from './20261128030500-evidence-leaves.ts';

/** In the order they run. */
export const migrations = [
  Init20261124210000,
  Profile20261125030000,
  ReportStates20261125031000,
  Schedule20261125034500,
  Pokja20261125035500,
  People20261125042000,
  ActivityPhotos20261125044000,
  SecondFactor20261125070000,
  Guess20261125070500,
  Documents20261125071000,
  Reference20261125080000,
  RegionChanges20261125081000,
  ActivityDetails20261125100000,
  AuditRegion20261125120000,
  SavedViews20261125130000,
  Cover20261125140000,
  CoverPhoto20261125170000,
  ListSpeed20261125210000,
  ReportRhythm20261125213000,
  MatrixViews20261127221000,
  ProgrammeParts20261127223000,
  Notifications20261127230000,
  IntegrationKampung20261127224000,
  IntegrationRecord20261127231000,
  DesignationLife20261127224500,
  ProgrammeData20261127232000,
  RoleRegion20261127231500,
  StepActor20261127234000,
  ProgrammeVersions20261127234000,
  ProofChanged20261127235000,
  Assessment20261128013000,
  AuditChain20261128014000,
  DecisionDocuments20261128021000,
  ConfirmedOn20261128021500,
  Rubrics20261128021500,
  Plan20261128022000,
  LevelObjection20261128022500,
  AssessmentNews20261128023000,
  EvidenceLeaves20261128030500,
];

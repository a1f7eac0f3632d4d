import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TASK_STATES, type TaskState } from '@simpul/domain/plan-task.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar, enumOf } from '../platform/text.type.ts';
import { Level } from '../rubric/assessment.types.ts';
import { PathStepKindEnum } from './paths.types.ts';

export const TaskStateEnum = enumOf('PlanTaskState', TASK_STATES, 'How far a task of a plan has come.', {
  BELUM: 'Not started.',
  BERJALAN: 'Under way.',
  SELESAI: 'Done.',
  BATAL: 'Cancelled.',
});

@ObjectType({ description: 'One step of a path that somebody is asked to take in a kampung.', simpleResolvers: true })
@Policy('signedIn')
export class PlanTask {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The target it serves; null when it was made for the kampung alone.' })
  targetId!: string | null;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Level, { description: 'The level that the whole path leads to.' })
  level!: Level;
  @Field(() => PathStepKindEnum, { description: 'What it does.' })
  kind!: 'FILL' | 'RAISE';
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;
  @Field(() => Int, { description: 'Score when it was planned.' })
  fromScore!: number;
  @Field(() => Int, { description: 'Score to reach.' })
  toScore!: number;
  @Field(() => BilingualTextType, { description: 'What to do.' })
  what!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What proves it.' })
  evidence!: BilingualText;
  @Field(() => CodedName, { description: 'The agency that it falls to.' })
  owner!: CodedName;
  @Field(() => BilingualTextType, { nullable: true, description: 'The programme that does it already.' })
  programmeName!: BilingualText | null;
  @Field(() => String, { nullable: true, description: 'Who sees to it, as it was typed.' })
  responsible!: string | null;
  @Field(() => Boolean, { description: 'True when it changes documents alone.' })
  paperOnly!: boolean;
  @Field(() => DateScalar, { description: 'Day by which it is to be done.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Whether that day has passed while it is open.' })
  late!: boolean;
  @Field(() => TaskStateEnum, { description: 'How far it has come.' })
  state!: TaskState;
  @Field(() => Float, { description: 'Working days that were planned.' })
  plannedDays!: number;
  @Field(() => Float, { description: 'Rupiah that were planned.' })
  plannedRupiah!: number;
  @Field(() => Float, { nullable: true, description: 'Working days it really took.' })
  spentDays!: number | null;
  @Field(() => Float, { nullable: true, description: 'Rupiah it really took.' })
  spentRupiah!: number | null;
  @Field(() => String, { nullable: true, description: 'What was noted with its state.' })
  note!: string | null;
  @Field(() => Int, { description: 'Version, for changes.' })
  version!: number;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may say how far it has come.' })
  viewerCanMove!: boolean;
  @Field(() => Boolean, { description: 'Whether they may change who does it and until when.' })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: 'The tasks of a plan in one state.', simpleResolvers: true })
@Policy('signedIn')
export class PlanColumn {
  @Field(() => TaskStateEnum, { description: 'The state.' })
  state!: TaskState;
  @Field(() => Int, { description: 'Tasks in it.' })
  count!: number;
  @Field(() => Float, { description: 'Working days planned for them.' })
  plannedDays!: number;
  @Field(() => Float, { description: 'Working days they really took, of those that say so.' })
  spentDays!: number;
  @Field(() => [PlanTask], { description: 'The first of them by due date.' })
  tasks!: PlanTask[];
}

@InputType({ description: 'An indicator of a path and the score it is to reach.' })
export class PathMoveInput {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;
  @Field(() => Int, { description: 'Score to reach.' })
  toScore!: number;
}

@InputType({ description: 'A kampung and the path that it is to take.' })
export class PlannedPathInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Code of the level that the path leads to.' })
  levelCode!: string;
  @Field(() => [PathMoveInput], { description: 'The indicators it raises.' })
  moves!: PathMoveInput[];
}

@InputType({ description: 'Paths that become tasks.' })
export class PlanTasksInput {
  @Field(() => ID, { nullable: true, description: 'The target that they serve.' })
  targetId?: string | null;
  @Field(() => [PlannedPathInput], { description: 'One path a kampung, 100 at most.' })
  kampung!: PlannedPathInput[];
  @Field(() => DateScalar, { description: 'Day by which all is to be done; what is only to be filled in is due in 30 days at the latest.' })
  dueOn!: string;
  @Field(() => String, { nullable: true, description: 'Who sees to it: an office or role, 120 characters at most.' })
  responsible?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What became of paths.', simpleResolvers: true })
@Policy('signedIn')
export class PlanTasksResult {
  @Field(() => Int, { description: 'Tasks that were made.' })
  created!: number;
  @Field(() => Int, { description: 'Steps that had an open task already and got no other.' })
  skipped!: number;
}

@InputType({ description: 'How far a task has come.' })
export class MoveTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
  @Field(() => Int, { description: 'Version it was read in; a newer one refuses it.' })
  version!: number;
  @Field(() => TaskStateEnum, { description: 'Its state now.' })
  state!: TaskState;
  @Field(() => Float, { nullable: true, description: 'Working days it took so far; needed when it is done.' })
  spentDays?: number | null;
  @Field(() => Float, { nullable: true, description: 'Rupiah it took so far.' })
  spentRupiah?: number | null;
  @Field(() => String, { nullable: true, description: 'A note, 500 characters at most; needed when it is cancelled.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Who does a task, and until when.' })
export class EditTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
  @Field(() => Int, { description: 'Version it was read in; a newer one refuses it.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'An office or role, 120 characters at most.' })
  responsible?: string | null;
  @Field(() => DateScalar, { description: 'Day by which it is to be done.' })
  dueOn!: string;
}

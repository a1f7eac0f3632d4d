import { EXCEPTION_NAMES, type AssessmentException } from '@simpul/domain/assessment-exceptions.ts';
import { useLanguage } from '../language/use-language.ts';

/** What stands out of an assessment, in words. */
export function ExceptionWords({ exceptions }: { exceptions: readonly AssessmentException[] }) {
  const language = useLanguage();
  return exceptions.map((kind) => (
    <span key={kind} className="word is-changed">
      {EXCEPTION_NAMES[kind][language]}
    </span>
  ));
}

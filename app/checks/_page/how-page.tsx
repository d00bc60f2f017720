import type { ReactNode } from 'react';
import { defaultScaleFor, type Level } from '#lib/verdicts/scales';
import { QUESTIONS, type Question } from '#lib/workflow/vocabulary';
import type { Theme } from './send-page';
import { Shell } from './shell';
import { t } from './texts';
import { VerdictBall } from './verdict-ball';

/** How the desks work, what their words and numbers mean (P16), and what happens to errors. */
export function HowPage({ theme, canonical }: { theme: Theme; canonical: string }) {
  return (
    <Shell theme={theme} title={t('how.title')} description={t('how.intro')} canonical={canonical} brand={t('siteName')}>
      <h1>{t('how.heading')}</h1>
      <p className="byline">{t('how.intro')}</p>
      <Part title={t('how.questionsHeading')}>
        <p>{t('how.questions')}</p>
        <p>{t('how.notChecked')}</p>
      </Part>
      <Part title={t('how.scalesHeading')} id="scale">
        <p>{t('how.scalesIntro')}</p>
        {QUESTIONS.map((question) => (
          <ScaleTable key={question} question={question} />
        ))}
      </Part>
      <Part title={t('how.sourcesHeading')}>
        <p>{t('how.sources')}</p>
      </Part>
      <Part title={t('how.translationHeading')}>
        <p>{t('how.translation')}</p>
      </Part>
      <Part title={t('how.signHeading')}>
        <p>{t('how.sign')}</p>
      </Part>
      <Part title={t('how.correctionsHeading')} id="corrections">
        <p>{t('how.corrections')}</p>
        <p>{t('how.complaints')}</p>
      </Part>
    </Shell>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="part" id={id}>
      <h2>{title}</h2>
      <div className="body">{children}</div>
    </section>
  );
}

function ScaleTable({ question }: { question: Question }) {
  const levels = defaultScaleFor(question).levels.filter((level) => level.isOffered);
  return (
    <table>
      <caption>{t(`how.table.${question}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('how.table.word')}</th>
          <th scope="col" className="number">
            {t('how.table.number')}
          </th>
          <th scope="col">{t('how.table.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <LevelRow key={level.key} level={level} />
        ))}
      </tbody>
    </table>
  );
}

function LevelRow({ level }: { level: Level }) {
  return (
    <tr>
      <th scope="row" className={`v-${level.slot}`}>
        <span className="tag">
          <VerdictBall mark={level.mark} size={16} />
          {level.label}
        </span>
      </th>
      <td className="number">{level.number ?? t('how.table.noNumber')}</td>
      <td>{level.meaning}</td>
    </tr>
  );
}

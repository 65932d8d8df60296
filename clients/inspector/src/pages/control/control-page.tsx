import { Page, SeverityTag, subjectLabels } from '@assay/web';
import { InsetText, SummaryList } from 'nhsuk-react-components';
import { Link, useParams } from 'react-router';
import type { Control } from '../../device/kept-inspection.ts';
import { KeptPage, TrustName, type OnDevice } from '../../device/kept-page.tsx';
import { conflictIn, mayRecord, standingOf, type Standing } from '../../device/standing.ts';
import { expectedLabels } from '../../labels.ts';
import { addressOf } from '../inspection/control-list.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Files } from './files.tsx';

/** One control: what is said of it, and what bears that out. */
export function ControlPage() {
  const { reference = '' } = useParams();
  return (
    <KeptPage>
      {(onDevice) => {
        const { controls } = onDevice.kept.standard;
        const control = controls.find((each) => each.reference === reference);
        return control ? (
          <Assessing key={control.id} control={control} {...onDevice} />
        ) : (
          <Page title="There is no such control">
            <p>
              <Link to={`/inspections/${onDevice.kept.id}`}>Back to the inspection</Link>
            </p>
          </Page>
        );
      }}
    </KeptPage>
  );
}

function Assessing({ control, kept, items }: OnDevice & { control: Control }) {
  const standing = standingOf(control.id, kept, items);
  const { controls } = kept.standard;
  const next = controls[controls.indexOf(control) + 1];
  return (
    <Page title={`${control.reference} ${control.title}`} caption={kept.standard.title}>
      <p>
        <Link to={`/inspections/${kept.id}`}>
          Back to <TrustName trust={kept.trust} />
        </Link>
      </p>
      <About control={control} kept={kept} />
      <Stopped standing={standing} address={addressOf(kept.id, control)} />
      {mayRecord(kept, items) ? (
        <AnswerForm
          place={{ inspectionId: kept.id, controlId: control.id }}
          standing={standing}
          next={next && addressOf(kept.id, next)}
        />
      ) : (
        <InsetText>
          <p>
            {' '}
            {kept.status === 'PLANNED'
              ? 'Begin the inspection first; then outcomes are recorded here.'
              : 'Nothing more is recorded in this inspection.'}
          </p>{' '}
        </InsetText>
      )}
      <h2 className="nhsuk-heading-m">Photographs and files</h2>
      <Files control={control} kept={kept} items={items} />
    </Page>
  );
}

function About({ control, kept }: { control: Control; kept: OnDevice['kept'] }) {
  const expectation = kept.profile?.expectations.find((each) => each.control.id === control.id);
  return (
    <SummaryList className="assay-facts">
      <SummaryList.Row>
        <SummaryList.Key>Concerns</SummaryList.Key>
        <SummaryList.Value>
          {control.subjects.map((subject) => subjectLabels[subject]).join(', ')}
        </SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>What passes</SummaryList.Key>
        <SummaryList.Value>
          {!expectation
            ? expectedLabels.MET
            : expectation.expected
              ? expectedLabels[expectation.expected]
              : 'Nothing is expected: every outcome passes'}
        </SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>A failing is at first</SummaryList.Key>
        <SummaryList.Value>
          <SeverityTag severity={control.defaultSeverity} />
        </SummaryList.Value>
      </SummaryList.Row>
    </SummaryList>
  );
}

/** Why what was recorded here has not been taken. */
function Stopped({ standing, address }: { standing: Standing; address: string }) {
  const stopped = standing.waiting.find(({ state }) => state !== 'WAITING');
  if (!stopped) return null;
  return (
    <InsetText>
      <p>
        {' '}
        {conflictIn(standing) ? (
          <>
            Somebody else has recorded this control meanwhile.{' '}
            <Link to={`${address}/compare`}>Compare both versions</Link>
          </>
        ) : (
          <>This was refused: {stopped.problems.join(' ')} Correct it, and save it again.</>
        )}
      </p>{' '}
    </InsetText>
  );
}

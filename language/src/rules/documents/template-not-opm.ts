// The QRB template is OPM's own form.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'documents/template-not-opm',
  title: 'QRB template of another form',
  provisions: ['QSB-008'],
  on: 'CaseDocument',
  needs: ['form'],
  why: 'The template is the standard form that OPM provides, so that the Board finds the same things in the same place.',
  todo: 'Fill in the template of OPM.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { form: «agency» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { form: opm }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'qrb-template',
  check: ({ form }) =>
    form.value === 'opm'
      ? satisfied(form)
      : violated(form, 'The template is a form of the agency and not that of OPM.', {
          fixes: [suggestion('Say that it is the template of OPM', set(form, 'opm'))],
        }),
});

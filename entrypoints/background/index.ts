// The background: hosts the judge and the ledger, answers messages. Every listener is registered before anything is awaited;
// whatever is kept in a variable is a cache, for the browser may stop this script at any moment.
import { defineBackground } from 'wxt/utils/define-background';
import { receiveInBackground } from '@/lib/messages/receive';
import { showBadge } from './messages/badge';
import { describeCompany } from './messages/company-detail';
import { makeCard } from './messages/card';
import { describeFacts } from './messages/describe-facts';
import { addClaim } from './messages/add-claim';
import { undoForgetOwn } from './messages/undo-forget-own';
import { correctClaim } from './messages/correct-claim';
import { listChoices } from './messages/correction-choices';
import { editOwn, undoEditOwn } from './messages/edit-own';
import { forgetOwn } from './messages/forget-own';
import { summariseFit } from './messages/fit-summary';
import { drawVerdict } from './messages/draw-verdict';
import { judge } from './messages/judge';
import { injectCard } from './messages/load-card';
import { keepFitChoices } from './messages/keep-fit-choices';
import { tellLedgerState } from './messages/ledger-state';
import { takeUpLedger } from './messages/ledger-swapped';
import { listNames } from './messages/names';
import { openReport } from './messages/open-report';
import { readTab } from './messages/read-tab';
import { undoCorrectClaim } from './messages/undo-correct-claim';
import { followCommands } from './follow-commands';
import { followFit } from './follow-fit';
import { followGrants } from './follow-grants';
import { followInstall } from './follow-install';
import { followMenus } from './follow-menus';

export default defineBackground({
  main() {
    receiveInBackground({
      judge,
      card: makeCard,
      'load-card': injectCard,
      names: listNames,
      badge: showBadge,
      'draw-verdict': drawVerdict,
      'correct-claim': correctClaim,
      'undo-correct-claim': undoCorrectClaim,
      'correction-choices': listChoices,
      'add-claim': addClaim,
      'edit-own': editOwn,
      'undo-edit-own': undoEditOwn,
      'forget-own': forgetOwn,
      'undo-forget-own': undoForgetOwn,
      'open-report': openReport,
      'read-tab': readTab,
      'fit-summary': summariseFit,
      'company-detail': describeCompany,
      'keep-fit-choices': keepFitChoices,
      'describe-facts': describeFacts,
      'ledger-state': tellLedgerState,
      'ledger-swapped': takeUpLedger,
    });
    followInstall();
    followMenus();
    followCommands();
    followGrants();
    followFit();
  },
});

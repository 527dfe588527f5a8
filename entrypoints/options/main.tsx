import '../../src/styles/options-page.css';
import { createRoot } from 'react-dom/client';
import { AbilitiesProvider } from '../../src/components/abilities.tsx';
import { keepRecovering } from '../../src/components/capture/recover-words.ts';
import { InLanguage } from '../../src/components/language/in-language.tsx';
import { restoreLanguage } from '../../src/components/language/language.ts';
import { LibraryApp } from '../../src/components/library/library-app.tsx';
import { restoreTheme } from '../../src/components/theme.ts';
import { actions } from '../../src/hooks/use-actions.ts';
import { browserTag } from '../../src/platform/browser-language.ts';
import { linkAbilities } from '../../src/platform/link-checking.ts';
import { pageAbilities } from '../../src/platform/page-abilities.ts';
import { giveBackLeftOver } from '../../src/platform/site-access.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

restoreTheme();
void giveBackLeftOver();
const prepared = prepareLibrary();
keepRecovering(prepared, actions);
restoreLanguage(browserTag()).then(() =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <AbilitiesProvider abilities={{ ...pageAbilities, links: linkAbilities }}>
      <InLanguage>
        <LibraryApp prepared={prepared} />
      </InLanguage>
    </AbilitiesProvider>,
  ),
);

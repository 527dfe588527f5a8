import '../../src/styles/options-page.css';
import { createRoot } from 'react-dom/client';
import { AbilitiesProvider } from '../../src/components/abilities.tsx';
import { keepRecovering } from '../../src/components/capture/recover-words.ts';
import { LibraryApp } from '../../src/components/library/library-app.tsx';
import { restoreTheme } from '../../src/components/theme.ts';
import { actions } from '../../src/hooks/use-actions.ts';
import { pageAbilities } from '../../src/platform/page-abilities.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

restoreTheme();
const prepared = prepareLibrary();
keepRecovering(prepared, actions);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AbilitiesProvider abilities={pageAbilities}>
      <LibraryApp prepared={prepared} />
    </AbilitiesProvider>,
  );

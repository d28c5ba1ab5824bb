import { Command } from 'commander';
import { now } from '../clock.ts';
import type { FileDiagnostic, PublicRecord } from '../model.ts';
import { suggestMerges } from '../people/suggest-merges.ts';
import { suggestSources } from '../people/suggest-sources.ts';
import { listRecords, readRecord } from '../records/store.ts';
import { examineStored } from '../report/examine.ts';
import { type QualityReport, reportAsText, reportOn, startReport } from '../report/report.ts';
import { dayIn } from '../site/day.ts';
import { readArchive } from '../site/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import { archiveRoot, type CommonOptions, EXIT, hasErrors, print, printable, report } from './output.ts';

/** `clipfile report`: how complete and how sure is what the archive knows? */
export function reportCommand(): Command {
  return new Command('report')
    .summary('report fill rates, doubtful values, conflicts and copies')
    .description(
      'Reports how often each field is filled and how sure its values are, and lists doubtful values, clues that disagree, unknown speakers, names that may be one, and copies. Nothing is written into content/.',
    )
    .option('--all', 'list everything, not the first twenty of each kind')
    .action((_own, command: Command) => {
      const options = command.opts<CommonOptions & { all?: boolean }>();
      const root = archiveRoot(options);
      const { quality, diagnostics } = reportOnArchive(root);
      report(diagnostics, options);
      if (options.json) print(JSON.stringify(quality));
      else
        print(
          reportAsText(quality, options.all === true)
            .map(printable)
            .join('\n'),
        );
      process.exitCode = hasErrors(diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** Reports on all valid records, withdrawn ones apart; copies are those among what may be seen today. */
function reportOnArchive(root: string): { quality: QualityReport; diagnostics: FileDiagnostic[] } {
  const quality = startReport();
  const diagnostics: FileDiagnostic[] = [];
  for (const path of listRecords(root)) {
    const { stored, faults } = readRecord(root, path);
    diagnostics.push(...faults);
    if (stored && stored.record.status !== 'withdrawn') reportOn(quality, examineStored(stored), stored.file);
  }
  quality.unknownSpeakers.sort((a, b) => b.unknown - a.unknown || (a.record < b.record ? -1 : 1));
  const today = dayIn(readSettings(root).timezone, now());
  const { published } = readArchive({ root, today, full: false });
  quality.duplicates.groups = published.duplicates;
  quality.names = suggestNames(published.records);
  return { quality, diagnostics };
}

/** Names that may be one, of those that stand on pages: what the vocabularies merge already is one name there. */
function suggestNames(records: readonly PublicRecord[]): QualityReport['names'] {
  const people = new Map<string, { name: string; roles: Set<string>; articleIds: string[] }>();
  const sources = new Map<string, number>();
  for (const { id, source, speakers } of records) {
    if (source) sources.set(source.name, (sources.get(source.name) ?? 0) + 1);
    for (const { slug, name, role } of speakers) {
      const person = people.get(slug) ?? { name, roles: new Set(), articleIds: [] };
      people.set(slug, person);
      person.articleIds.push(id);
      if (role) person.roles.add(role);
    }
  }
  return {
    people: suggestMerges([...people.values()].map((one) => ({ ...one, roles: [...one.roles] }))),
    sources: suggestSources([...sources].map(([name, articles]) => ({ name, articles }))),
  };
}

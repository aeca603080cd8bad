/*
 * The façade of the core: a string goes in, frozen data comes out. Nothing else is public.
 * The core has no clock, no files, no console; the shells hand it what it needs.
 */
export type { Span, Field } from './text/span';
export type { Analysis, AnalyzeOptions, Regime } from './analysis';
export type { Basis, Edit, Example, Finding, Fix, Related, Rule, Severity } from './lint/rule';
export { SEVERITIES } from './lint/rule';
export type * from './syntax/tree';
export type { Citation, CitationRole, DateField, Shared, SymbolShape } from './citations/citation';
export type * from './citations/reference';
export type { DocumentRecord, DocumentTable, Origin, Successor } from './legal/document-table';
export { EMPTY_TABLE } from './legal/document-table';
/** `readKnownDocuments(load) → DocumentTable`: `load` gives the text that stands beside the bundles; it is called at the first look-up. */
export { KNOWN_DOCUMENTS_MARK, readKnownDocuments } from './legal/known-documents';
export type { Comparison, Difference, Named, Silence } from './legal/known-comparison';
export { compareWithKnown } from './legal/known-comparison';
export { successorsOf } from './legal/succession';
export type { CalendarDate } from './legal/calendar';
export { compareDates, fromIsoDate, readTypedDate, toIsoDate, toSlashDate, toWordDate } from './legal/calendar';
export type { DocType, DocTypeId } from './legal/doc-types';
export { DOC_TYPES, docTypeOf } from './legal/doc-types';
export type { Source, SourceId } from './legal/sources';
export { SOURCES, sourceOf } from './legal/sources';

/** `analyze(text, options?) → Analysis`. Never throws. */
export { analyze } from './analyze';
/** `lint(analysis, settings?, rules?) → LintResult`. Never throws; a rule that throws loses its own findings and is named in `failures`. */
export { lint } from './lint/run';
export type { LintResult, RuleFailure } from './lint/run';
export type { LintSettings, RuleSetting } from './lint/settings';
/** `fixText(text, { settings?, rules?, profile?, today? }) → { text, applied, rounds }`: applies the safe fixes until none is left, ten rounds at most. */
export { fixText, applyEdits } from './lint/fix';
export type { FixOptions, FixResult } from './lint/fix';
/** `allRules`: in order of their codes. `findRule('VB104' | 'unpadded-date')`. `rulePage(rule)`: its page of the handbook in Markdown. */
export { allRules, findRule } from './lint/registry';
export { rulePage, formatBasis, SEVERITY_NAMES } from './lint/rule-page';
/** `summarize(analysis) → { profile, docType, symbol, date }`: docType is the abbreviation (`TB`), date ISO. */
export { summarize } from './summary';
export type { Summary } from './summary';
/** `listCitations(analysis)`: the citations in the user's own offsets, as `thethuc citations` prints them. */
export { listCitations } from './citations/list';
export type { ListedCitation, ListedRecord } from './citations/list';
/** `listDocuments([listCitations(a), listCitations(b)])`: what both cite, one entry a document. `listReferences(analysis)`: what is named without a symbol. */
export { listDocuments } from './citations/list-documents';
export type { ListedDocument } from './citations/list-documents';
export { listReferences } from './citations/list-references';
export type { ListedReference } from './citations/list-references';
export { CITATION_STATES, PART_NAMES, STATE_NAMES } from './citations/state';
export type { CitationState, MissingPart } from './citations/state';
export { KNOWN_NAMES, KNOWN_STATES } from './citations/known-state';
export type { KnownState } from './citations/known-state';
/** `printTree(analysis)`: the tree as an s-expression. */
export { printTree } from './syntax/print';
/** What editors ask of a document. Offsets taken and spans given are in the user's own text. */
export { outline } from './features/symbols';
export type { OutlineItem, OutlineKind } from './features/symbols';
export { foldingRegions } from './features/folding';
export type { Fold } from './features/folding';
export { headingLenses, ownNumberSpan } from './features/lenses';
export type { HeadingLens } from './features/lenses';
export { abbreviationHints, weekdayHints } from './features/hints';
export type { Hint, HintKind } from './features/hints';
export { linkedPlacesAt } from './features/linked-editing';
export type { LinkedPlaces } from './features/linked-editing';
/** `formatEdits(text, { …fixOptions, range? })`: spaces, blank lines, separators and fixed strings; the words stay. */
export { formatEdits, formatText } from './features/format';
export type { FormatOptions } from './features/format';
/** What Enter adds to the new line, and what Backspace makes of a line that holds a number only. */
export { nextNumberAt, outerNumberAt } from './features/next-number';
/** `listMarkAt(analysis, offset)`: what goes away before a `;` just typed at the end of an item. */
export { listMarkAt } from './features/list-mark';
export { selectionRangesAt } from './features/selection';
export { citationCardAt } from './features/hover';
export type { CitationCard } from './features/hover';
export type { Fact } from './features/facts';
export { cardOf } from './features/known';
export type { KnownCard } from './features/known';
export { definitionAt } from './features/definition';
export type { Definition } from './features/definition';
export { mentionsAt } from './features/references';
export type { Mention } from './features/referent';
export { renameEdits, renameSiteAt } from './features/rename';
export type { Refusal, RenameSite } from './features/rename';
/** `renumber(analysis, scope)`: numbers in order and the references to them; `renameNumber`: one number; `moveBlock`: a block up, down, in, out. */
export { renumber, renumberOffers } from './features/numbering/renumber';
export type { NumberingEdit, Renumbering, RenumberScope } from './features/numbering/renumber';
export type { LeftCitation } from './features/numbering/carry';
export { renameNumber } from './features/numbering/rename-number';
export { moveBlock } from './features/numbering/move';
export type { Direction } from './features/numbering/move';
export type { BlockMove } from './features/numbering/exchange';
export { citationTokens, TOKEN_KINDS } from './features/tokens';
export type { Token, TokenKind } from './features/tokens';
export { documentTokens } from './features/tokens-structure';
/** `citationActionsAt(analysis, span, { findings, fixOptions })`: what a citation can be turned into; `allNormalized`: every one in its normal form. */
export { allNormalized, citationActionsAt } from './features/citation-actions';
export type { CitationActionOptions } from './features/citation-actions';
/** `rewritingsAt(analysis, span)`: names of bodies, forms of lists, the order of căn cứ. */
export { rewritingsAt } from './features/actions/rewritings';
export type { Rewriting, RewritingKind } from './features/actions/rewriting';
/** `conversionAt(analysis, span)`: the fixed strings of a State document in Party form, and back. */
export { conversionAt } from './features/actions/other-regime';
export type { RegimeConversion, RegimeEdit, RegimePart } from './features/actions/other-regime';
export { completionsAt } from './features/completion';
export { COLUMN_GAP } from './features/completion-cursor';
export type { Completions, Suggestion } from './features/completion';
/** `describeDocument(analysis, uri)`: what a register of many documents keeps of one; `recordOfCited`: which of them a citation means. */
export { describeDocument } from './features/document-record';
export type { CitedEntry, DocumentEntry, Heading } from './features/document-record';
export { citedAt, documentLinks, mayBeOne, recordOfCited } from './features/links';
export type { CitedName, DocumentLink } from './features/links';
export { symbolKey } from './legal/symbol-key';
export { matchWords, queryWords } from './features/word-match';
export { fold, stripAccents } from './text/vietnamese';
export { placeOf } from './features/place';
export type { Place, Room } from './features/place';
/** `suppressionEdit(text, place, name)`: the remark that silences a rule on a line or in the document; `editsBetween(before, after)`: small edits from one text to the other. */
export { REASON_BLANK, suppressionEdit } from './features/suppression';
export type { SuppressionPlace } from './features/suppression';
export { editsBetween } from './features/text-edits';
/** `profileRemark(analysis, profile | null)`: the remark by which a text says under which law it is judged. */
export { profileRemark } from './features/profile-remark';
/** `skeletonOf({ docType, body, subject? }, day)`: a complete document with blanks; `skeletonTypes(regime, day)`: what can be ordered. */
export { skeletonOf, skeletonTypes } from './features/skeleton';
export type { Skeleton, SkeletonOrder, SkeletonType } from './features/skeleton';
export { stopsOf } from './features/skeleton-blanks';
/** `signerChoices({ docType, body })`: who may sign it. */
export { signerChoices } from './features/skeleton-signers';
export type { SignerChoice } from './features/skeleton-signers';
/** `readBodies(text)`, `rememberBody(text | null, body)`: the issuing bodies that `.thethuc.json` remembers. */
export { readBodies, rememberBody } from './features/skeleton-bodies';
export type { BodiesFile, IssuingBody, Signer } from './features/skeleton-bodies';

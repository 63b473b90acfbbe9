import { fieldsList, isFields, type Fields } from '../../../../domain/history/content-model';
import type { Content } from '../../../../domain/history/snapshot';
import { renderBlocks } from './blocks';
import { markup, type Html } from './html';
import { textOf, type Pen, type Value } from './pen';

const heading = (content: Content, under: string): Html =>
  markup`<header>
    <h1>${textOf(content['name'])}</h1>
    ${under && markup`<p class="subtitle">${under}</p>`}
  </header>`;

const span = (from: string, to: string): string => [from, to].filter((text) => text !== '').join(' – ');

export const renderEvent = (content: Content, pen: Pen): Html =>
  markup` ${heading(content, textOf(content['theme']))}
  ${pen.facts(
    pen.fact(
      'when',
      span(
        pen.date(content['startsAt'], content['startsAtPrecision'] ?? 'minute'),
        pen.date(content['endsAt'], content['endsAtPrecision'] ?? 'minute'),
      ),
      textOf(content['dayPart']),
    ),
    pen.fact('where', pen.name(content['venue']), textOf(content['address'])),
    pen.fact('mode', pen.choice(content['attendanceMode'])),
    pen.fact('state', pen.choice(content['state'])),
    pen.fact('organizers', ...pen.names(content['organizers'])),
    pen.fact('guests', textOf(content['expectedGuests']), textOf(content['expectedGuestsNote'])),
  )}
  ${pen.figure(content['cover'])} ${renderBlocks(content['description'])} ${agenda(content['agenda'], pen)}
  ${pen.facts(
    pen.fact(
      'participants',
      ...fieldsList(content['participants']).map((one) => withRole(pen.name(one['person']), textOf(one['role']))),
    ),
    pen.fact('earlierEditions', ...pen.names(content['earlierEditions'])),
  )}`;

const withRole = (name: string | null, role: string): string | null =>
  name === null ? null : role === '' ? name : `${name} (${role})`;

const agenda = (value: Value, pen: Pen): Html | null => {
  const items = fieldsList(value);
  if (items.length === 0) return null;
  const moment = (item: Fields) =>
    [pen.date(item['day']), textOf(item['time']).slice(0, 5), textOf(item['dayPart'])].filter(Boolean).join(', ');
  return markup`<h3>${pen.word('agenda')}</h3>
    <ul class="agenda">
      ${items.map(
        (item) =>
          markup`<li>
            <b>${moment(item)}</b> ${textOf(item['title'])}${
              pen.name(item['place']) && markup` · ${pen.name(item['place'])}`
            }${textOf(item['description']) && markup`<br />${textOf(item['description'])}`}${fieldsList(
              item['stops'],
            ).map((stop) => markup`<br />${textOf(stop['name'])}`)}
          </li>`,
      )}
    </ul>`;
};

export const renderAward = (content: Content, pen: Pen): Html =>
  markup` ${heading(content, textOf(content['programme']))}
  ${pen.facts(
    pen.fact('year', textOf(content['year'])),
    pen.fact('rank', textOf(content['rank'])),
    pen.fact('awardedBy', pen.name(content['awardedBy'])),
    pen.fact(
      'recipients',
      ...pen.names(content['recipientOrganizations']),
      ...pen.names(content['recipientPersons']),
      ...pen.names(content['recipientPlaces']),
    ),
    pen.fact('ceremony', pen.name(content['ceremony'])),
  )}
  ${textOf(content['citation']) && markup`<p class="summary">${textOf(content['citation'])}</p>`}
  ${fieldsList(content['evidence']).map(
    (one) => markup`<blockquote>${textOf(one['quote'])}<cite>${pen.name(one['article'])}</cite></blockquote>`,
  )}`;

export const renderPerson = (content: Content, pen: Pen): Html =>
  markup` ${heading(content, '')} ${pen.figure(content['portrait'])}
  ${pen.facts(
    pen.fact('aliases', ...fieldsList(content['aliases']).map(({ name }) => textOf(name))),
    pen.fact('roles', ...fieldsList(content['roles']).map((role) => roleOf(role, pen))),
  )}
  ${renderBlocks(content['biography'])}`;

const roleOf = (role: Fields, pen: Pen): string => {
  const years = span(pen.date(role['from'], 'month'), pen.date(role['to'], 'month'));
  const what = [textOf(role['title']), pen.name(role['organization']) ?? ''].filter(Boolean).join(', ');
  return years === '' ? what : `${what} (${years})`;
};

export const renderOrganization = (content: Content, pen: Pen): Html =>
  markup` ${isFields(content['logo']) ? markup`<figure class="logo">${pen.image(content['logo'], '')}</figure>` : null}
  ${heading(content, '')}
  ${pen.facts(
    pen.fact('shortName', textOf(content['shortName'])),
    pen.fact('aliases', ...fieldsList(content['aliases']).map(({ name }) => textOf(name))),
    pen.fact('earlierNames', ...fieldsList(content['earlierNames']).map(({ name }) => textOf(name))),
    pen.fact('parent', pen.name(content['parent'])),
    pen.fact('successor', pen.name(content['successor'])),
    pen.fact('where', pen.name(content['place'])),
    pen.fact('website', pen.link(content['website'])),
  )}
  ${renderBlocks(content['description'])}`;

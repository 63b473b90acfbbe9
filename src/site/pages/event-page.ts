import { blocksHtml } from '../../domain/delivery/body-html';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Article, Event } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Page } from '../page';
import { formatDate, formatMoment } from '../parts/dates';
import { bodyText, entryPage, printLink } from '../parts/entry-frame';
import { figure } from '../parts/picture';
import { facts, linksOrNull, referenceLink, section } from '../parts/teaser';
import type { Visit } from '../visit';

export const eventPage = (visit: Visit, event: Event, articles: readonly Article[] = []): Page => {
  const { locale, t } = visit;
  const zone = zoneOf(event.timeZone);
  const place = [event.venue ? referenceLink(event.venue) : null, event.address].filter(Boolean);
  return entryPage(
    visit,
    event,
    html`<header>
        <h1>${event.name}</h1>
        ${event.theme ? html`<p class="subtitle">${event.theme}</p>` : null} ${printLink(visit)}
      </header>
      ${facts([
        [
          t.from,
          event.startsAt &&
            html`<time datetime="${event.startsAt}"
                >${formatMoment(locale, event.startsAt, event.startsAtPrecision, zone)}</time
              >${event.dayPart ? html` (${event.dayPart})` : null}`,
        ],
        [
          t.until,
          event.endsAt &&
            html`<time datetime="${event.endsAt}"
              >${formatMoment(locale, event.endsAt, event.endsAtPrecision, zone)}</time
            >`,
        ],
        [t.venue, place.length > 0 ? html`${place.map((one, index) => [index > 0 ? ', ' : null, one])}` : null],
        [t.form, event.attendanceMode && t.mode[event.attendanceMode]],
        [t.stateOf, event.state && t.state[event.state]],
        [t.organizers, linksOrNull(event.organizers)],
        [t.guests, event.expectedGuests ? `${event.expectedGuests}` : event.expectedGuestsNote],
      ])}
      ${figure(event.cover, t, true)} ${bodyText(blocksHtml(event.description as JsonValue))} ${agenda(visit, event)}
      ${participants(visit, event)} ${facts([[t.earlierEditions, linksOrNull(event.earlierEditions)]])}
      ${visit.isPrint ? null : section(visit, t.mentionedIn, articles)}`,
    { description: event.theme },
  );
};

/** The newsroom's zone stands in for a name that this server doesn't know. */
const zoneOf = (name: string | null | undefined): string | undefined =>
  name && Intl.supportedValuesOf('timeZone').includes(name) ? name : undefined;

const agenda = ({ locale, t }: Visit, { agenda: items }: Event): Markup | null =>
  !items || items.length === 0
    ? null
    : html`<section>
        <h2>${t.agenda}</h2>
        <ol class="agenda">
          ${items.map(
            (item) =>
              html`<li>
                <p class="meta">
                  ${[
                    item.day ? formatDate(locale, item.day) : '',
                    item.dayPart ?? '',
                    item.time ? item.time.slice(0, 5) : '',
                    item.kind ? t.agendaKind[item.kind] : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <h3>${item.title}</h3>
                ${item.place || item.mode
                  ? html`<p>
                      ${item.place ? referenceLink(item.place) : null}${item.place && item.mode
                        ? ' · '
                        : null}${item.mode ? t.mode[item.mode] : null}
                    </p>`
                  : null}
                ${item.description ? html`<p>${item.description}</p>` : null}
                ${item.stops && item.stops.length > 0
                  ? html`<ul>
                      ${item.stops.map(
                        ({ name, place }) => html`<li>${name || (place ? referenceLink(place) : null)}</li>`,
                      )}
                    </ul>`
                  : null}
              </li>`,
          )}
        </ol>
      </section>`;

const participants = ({ t }: Visit, { participants: list }: Event): Markup | null => {
  const shown = (list ?? []).flatMap(({ person, role }) =>
    person || role
      ? [html`<li>${person ? referenceLink(person) : null}${person && role ? ', ' : null}${role}</li>`]
      : [],
  );
  return shown.length > 0
    ? html`<section>
        <h2>${t.participants}</h2>
        <ul>
          ${shown}
        </ul>
      </section>`
    : null;
};

import { Link, type To } from 'react-router';

/** The ways to the pages beside this one; none where there is no such page. */
export function Pager({ previous, next }: { previous?: To | undefined; next?: To | undefined }) {
  if (!previous && !next) return null;
  return (
    <nav className="nhsuk-pagination" aria-label="Pages">
      <ul className="nhsuk-list nhsuk-pagination__list">
        {previous && (
          <li className="nhsuk-pagination-item--previous">
            <Link className="nhsuk-pagination__link nhsuk-pagination__link--prev" to={previous}>
              <span className="nhsuk-pagination__title">Previous page</span>
            </Link>
          </li>
        )}
        {next && (
          <li className="nhsuk-pagination-item--next">
            <Link className="nhsuk-pagination__link nhsuk-pagination__link--next" to={next}>
              <span className="nhsuk-pagination__title">Next page</span>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

//! The report as text, for the terminal and for mail.

use std::fmt::Write as _;

use common::table::{Table, bar};

use crate::figures::Figures;

const BAR_WIDTH: usize = 32;

pub(crate) fn render(figures: &Figures) -> String {
    let mut out = String::new();
    let span = figures.span;
    let tagged = figures.tag.as_ref().map_or(String::new(), |tag| format!(" of links tagged {tag:?}"));
    let change = match figures.change() {
        Some(percent) => format!("{percent:+.0}% compared with {} in the previous period", figures.before),
        None => "no visits in the previous period".to_owned(),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(out, "Visits{tagged}, {} to {} (UTC): {}, {change}", span.first, span.last, figures.visits());
    if let Some((day, visits)) = figures.busiest() {
        let _ = writeln!(out, "Busiest day: {}, with {visits}", day.strftime("%A, %-d %B %Y"));
    }
    let _ = writeln!(out, "Links in the workspace: {}", figures.total_links);

    let mut days = Table::new(["Day", "Visits", ""], &[1]);
    let max = figures.days.iter().map(|(_, visits)| *visits).max().unwrap_or(0);
    for (day, visits) in &figures.days {
        days.row([day.strftime("%a %Y-%m-%d").to_string(), visits.to_string(), bar(*visits, max, BAR_WIDTH)]);
    }
    let mut countries = Table::new(["Country", "Visits", "Share", ""], &[1, 2]);
    let ranked = figures.countries_and_others();
    let max = ranked.iter().map(|(_, visits)| *visits).max().unwrap_or(0);
    for (name, visits) in ranked {
        let share = format!("{:.1}%", figures.share(visits));
        countries.row([name.to_owned(), visits.to_string(), share, bar(visits, max, BAR_WIDTH)]);
    }
    let mut links = Table::new(["Link", "Name", "Visits", "Share"], &[2, 3]);
    for link in &figures.links {
        let share = format!("{:.1}%", figures.share(link.visits));
        links.row([link.shortlink.clone(), link.name.clone(), link.visits.to_string(), share]);
    }
    let _ = write!(out, "\nBy day\n{days}\nBy country\n{countries}\nBy link\n{links}");
    out
}

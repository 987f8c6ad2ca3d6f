//! Finds the fenced blocks of Markdown, and of documentation comments.

/// A fenced block.
pub(crate) struct Block {
    /// The line of its opening fence, counted from 1.
    pub(crate) line: usize,
    /// What stands behind the fence, such as `rust` or `rust,no_run`.
    pub(crate) info: String,
    pub(crate) code: String,
}

impl Block {
    /// Whether it holds Rust: in documentation comments a block does unless it says otherwise.
    pub(crate) fn is_rust(&self, bare_is_rust: bool) -> bool {
        let mut words = self.words();
        match words.next() {
            None => bare_is_rust,
            Some(first) => first == "rust" || MODIFIERS.contains(&first) || first.starts_with("edition"),
        }
    }

    /// The words that change what becomes of Rust.
    pub(crate) fn modifiers(&self) -> Vec<&str> {
        self.words().filter(|word| *word != "rust").collect()
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.info.split([',', ' ']).map(|word| word.trim_matches(['{', '}', '.'])).filter(|word| !word.is_empty())
    }
}

/// What rustdoc understands behind a fence.
const MODIFIERS: [&str; 7] =
    ["ignore", "no_run", "should_panic", "compile_fail", "test_harness", "standalone_crate", "custom"];

/// The blocks of a Markdown document.
pub(crate) fn of_document(text: &str) -> Vec<Block> {
    collect(text.lines().map(Some))
}

/// The blocks in the documentation comments of a source file.
pub(crate) fn of_comments(source: &str) -> Vec<Block> {
    collect(source.lines().map(|line| {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
        Some(text.strip_prefix(' ').unwrap_or(text))
    }))
}

/// A line that is `None` is no line of the document, and ends every block.
fn collect<'a>(lines: impl Iterator<Item = Option<&'a str>>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(Block, usize, &str)> = None;
    for (number, line) in (1..).zip(lines) {
        let Some(line) = line else {
            blocks.extend(open.take().map(|(block, ..)| block));
            continue;
        };
        let content = line.trim_start();
        let indent = line.len() - content.len();
        let ticks = &content[..content.len() - content.trim_start_matches(['`', '~']).len()];
        match &mut open {
            Some((_, _, fence)) if content.trim_end() == ticks && ticks.starts_with(*fence) => {
                blocks.extend(open.take().map(|(block, ..)| block));
            }
            Some((block, indent, _)) => {
                let cut = line.len() - line.trim_start().len();
                block.code.push_str(&line[cut.min(*indent)..]);
                block.code.push('\n');
            }
            None if ticks.len() >= 3 => {
                let info = content[ticks.len()..].trim().to_owned();
                open = Some((Block { line: number, info, code: String::new() }, indent, ticks));
            }
            None => {}
        }
    }
    blocks.extend(open.map(|(block, ..)| block));
    blocks
}

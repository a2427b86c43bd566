//! How are the manifest, the product and the lead table written? (`manifest.ron`, `product.ron`, `leads.ron`)

use serde::Deserialize;

use super::{RawId, RawLine, RawText};
use crate::scenario::located::Located;
use crate::scenario::words::*;

/// `manifest.ron`: what the pack is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawManifest {
    /// Version of the file format: 1.
    pub format: u32,
    /// The pack's id.
    pub id: RawId,
    /// The author's version of the content.
    pub version: String,
    /// Title.
    pub title: RawText,
    /// Languages that every line has.
    pub languages: Vec<String>,
    /// ISO 4217 code of every price.
    pub currency: String,
    /// Who wrote it.
    pub author: String,
    /// Licence of the text.
    pub licence: String,
}

/// `product.ron`: what is sold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProduct {
    /// The product's id.
    pub id: RawId,
    /// Its name; never inflected.
    pub name: String,
    /// The seller's company; never inflected.
    pub seller: String,
    /// One paragraph that a new rep reads first.
    pub about: RawText,
    /// What it consists of.
    pub modules: Vec<RawModule>,
    /// How much of it is offered.
    pub scopes: Vec<RawScope>,
    /// Ways to pay and to leave.
    pub terms: Vec<RawTerms>,
    /// What can be given in a negotiation.
    pub rungs: Vec<RawRung>,
    /// Customers' stories.
    pub stories: Vec<RawStory>,
    /// What a rep may not claim.
    pub forbidden: Vec<RawText>,
}

/// A module of the product.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawModule {
    /// Its id.
    pub id: RawId,
    /// Its name.
    pub name: RawText,
    /// What it does for the customer, one sentence.
    pub does: RawText,
}

/// How much of the product an offer holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScope {
    /// Its id.
    pub id: RawId,
    /// Its name.
    pub name: RawText,
    /// Price in thousandths of the prospect's list price.
    pub price_permille: u16,
}

/// A way to pay or to leave.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTerms {
    /// Its id.
    pub id: RawId,
    /// Its name.
    pub name: RawText,
    /// What the rules know it as.
    pub kind: TermsKind,
}

/// One concession: a size and a condition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRung {
    /// Its id.
    pub id: RawId,
    /// M26 (unconditional discount), M27 (give-get) or M28 (added value).
    pub r#move: Move,
    /// Its name.
    pub name: RawText,
    /// Off the price, in thousandths.
    pub price_permille: u16,
    /// What it costs the seller beside the price, in thousandths.
    pub cost_permille: u16,
    /// Terms it brings, if any.
    #[serde(default)]
    pub terms: Option<TermsKind>,
    /// What the prospect gives for it; only M27.
    #[serde(default)]
    pub condition: Option<RawText>,
}

/// A customer's story: who, what hurt, what came of it (rule R44).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStory {
    /// Its id.
    pub id: RawId,
    /// The customer's industry, as in `RawProspect::industry`.
    pub industry: String,
    /// The module that solved it.
    pub module: RawId,
    /// The kind of result: `time`, `cost`, `quality` or `calm`.
    pub result: String,
    /// One line for the builder.
    pub title: RawText,
}

/// `leads.ron`: sources and decoys.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLeads {
    /// The three sources.
    pub sources: Vec<RawSource>,
    /// Leads that look right and aren't.
    pub decoys: Vec<Located<RawDecoy>>,
    /// The ideal customer, as the briefing shows it.
    pub ideal: RawText,
}

/// A lead source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Which.
    pub source: Source,
    /// Its name.
    pub name: RawText,
    /// What to expect of it, one sentence.
    pub about: RawText,
    /// Points of trust at the start.
    pub trust: i16,
    /// Days until the cards lie on the desk.
    pub days: u16,
}

/// A lead that isn't one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDecoy {
    /// Its id.
    pub id: RawId,
    /// The card.
    pub card: RawLeadCard,
    /// What one look-up finds: mixed signs, settles nothing.
    #[serde(default)]
    pub finding: RawText,
    /// What comes back to the first message or call: friendly, vague, sounds like a perhaps.
    #[serde(default)]
    pub reply: RawText,
    /// What one hears in the end: why not.
    pub why_not: RawText,
    /// Days that the wrong pick costs (5–10).
    pub days: u16,
}

/// What a lead's card says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLeadCard {
    /// Company.
    pub company: String,
    /// Industry and size.
    pub firm: RawText,
    /// Person and role.
    pub role: RawText,
    /// What has happened there lately, or that nothing is known.
    pub trigger: RawText,
}

/// `rep.ron`: lines that fit every prospect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRepFile {
    /// The lines.
    pub rep: Vec<Located<super::RawRep>>,
    /// Lead-ins by move (M11 only): short sentences in front of another move.
    pub leads: Vec<RawLine>,
}

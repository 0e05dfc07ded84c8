package ronten.find.entity;

import java.util.Set;
import ronten.find.word.WordList;

/** English words that tell a person's name from other capitalised words. */
final class PersonWords {

  static final Set<String> GIVEN = WordList.set("given-names.tsv");
  static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
          "bin", "ibn", "al", "el", "ter", "ten", "y");
  static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");
  static final Set<String> BEFORE_TITLE =
      Set.of(
          "Prime",
          "Vice",
          "Foreign",
          "Deputy",
          "Former",
          "Assistant",
          "Associate",
          "Defense",
          "Defence",
          "Attorney",
          "US",
          "U.S.");
  static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "argues",
          "argued",
          "writes",
          "wrote",
          "told",
          "warns",
          "warned",
          "adds",
          "added",
          "insisted",
          "suggested",
          "testified",
          "replied",
          "responded",
          "tweeted",
          "claims",
          "claimed",
          "notes",
          "noted",
          "explains",
          "explained",
          "suggests");
  static final Set<String> ROLES =
      Set.of(
          "anchor",
          "author",
          "professor",
          "analyst",
          "journalist",
          "reporter",
          "editor",
          "president",
          "director",
          "minister",
          "chancellor",
          "senator",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "researcher",
          "economist",
          "historian",
          "philosopher",
          "scientist",
          "engineer",
          "founder",
          "co-founder",
          "cofounder",
          "chairman",
          "chief",
          "columnist",
          "writer",
          "scholar",
          "cryptographer",
          "CEO",
          "envoy",
          "ambassador",
          "secretary",
          "general",
          "lawyer",
          "activist",
          "congressman",
          "governor",
          "mayor");
  static final Set<String> NO_NAMES =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Chapter",
          "Figure",
          "Table",
          "Section",
          "Appendix",
          "Part",
          "Article",
          "Volume",
          "Step",
          "Note");

  private PersonWords() {}
}

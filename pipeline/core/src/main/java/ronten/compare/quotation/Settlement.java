package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * The verdict on a quotation whose fragments all stand in the source, in order: what their marks
 * and what stands between them make of it.
 */
final class Settlement {

  /** How many words beside a fragment an insertion at the quotation's end may stand for. */
  private static final int MOST_REPLACED = 12;

  private static final int MOST_OMITTED = 100;

  private final Words quoted;
  private final Words original;
  private final Pairing pairing;
  private final Parts parts;
  private final List<Span> runs;
  private final Differences differences;
  private final List<Omission> omissions = new ArrayList<>();
  private boolean inserts;
  private boolean alters;

  private Settlement(Pairing pairing, Parts parts, List<Span> runs) {
    this.quoted = pairing.quoted();
    this.original = pairing.original();
    this.pairing = pairing;
    this.parts = parts;
    this.runs = runs;
    this.differences = new Differences(pairing);
  }

  /** The verdict where fragment {@code k} is the source's words {@code runs.get(k)}. */
  static Verdict of(Pairing pairing, Parts parts, List<Span> runs) {
    return new Settlement(pairing, parts, runs).verdict();
  }

  private Verdict verdict() {
    for (int k = 0; k < runs.size(); k++) {
      joint(k);
      differences.marks(steps(parts.fragments().get(k), runs.get(k).start()));
    }
    joint(runs.size());
    Span place = original.span(runs.getFirst().start(), runs.getLast().end());
    return new Verdict(status(), Optional.of(place), differences.found(), omissions, List.of());
  }

  private Status status() {
    boolean number = differences.found().stream().anyMatch(d -> d.kind() == Difference.Kind.NUMBER);
    if (alters || (number && !inserts)) {
      return Status.ALTERED;
    }
    if (omissions.stream().anyMatch(omission -> !omission.cues().isEmpty())) {
      return Status.SPLICED;
    }
    if (inserts) {
      return Status.INSERTED;
    }
    if (!omissions.isEmpty()) {
      return Status.ELIDED;
    }
    return differences.found().isEmpty() ? Status.VERBATIM : Status.TYPOGRAPHIC;
  }

  private List<Step> steps(Span fragment, int start) {
    List<Step> steps = new ArrayList<>();
    int i = fragment.start();
    int j = start;
    while (i < fragment.end()) {
      int step = pairing.forward(i, fragment.end(), j);
      Span ours = new Span(i, i + (step >> 4));
      Span theirs = new Span(j, j + (step & 15));
      steps.add(new Step(Step.Kind.EQUAL, ours, theirs));
      i = ours.end();
      j = theirs.end();
    }
    return steps;
  }

  /** Judges what stands before fragment {@code k}, or behind the last. */
  private void joint(int k) {
    Parts.Joint joint = parts.joints().get(k);
    boolean edge = k == 0 || k == runs.size();
    if (joint.isEmpty()) {
      if (edge) {
        edge(k == 0);
      }
      return;
    }
    Span gap = edge ? beside(k == 0, joint) : runs.get(k - 1).gapTo(runs.get(k));
    if (joint.inserts()) {
      insertions(joint, gap, edge);
    }
    boolean ownDots = gap.isEmpty() && original.marks(gap.end()).contains("...");
    if (joint.elides() && !ownDots) {
      omissions.add(
          new Omission(
              joint.ellipses().getFirst(),
              original.span(gap.start(), gap.end()),
              joint.inserts() ? List.of() : Cues.in(original, gap)));
    }
  }

  /** What an ellipsis or an insertion at the quotation's end stands for: the sentence's rest. */
  private Span beside(boolean before, Parts.Joint joint) {
    int most = joint.elides() ? MOST_OMITTED : MOST_REPLACED;
    int at = before ? runs.getFirst().start() : runs.getLast().end();
    int other = at;
    if (before) {
      while (other > 0 && at - other < most && !original.opensSentence(other)) {
        other--;
      }
      return new Span(other, at);
    }
    while (other < original.size() && other - at < most && !original.opensSentence(other)) {
      other++;
    }
    return new Span(at, other);
  }

  private void insertions(Parts.Joint joint, Span gap, boolean edge) {
    List<Span> added = joint.insertions();
    Span all = added.getFirst().union(added.getLast());
    boolean same =
        added.size() == 1
            && Arrays.equals(
                quoted.forms(all.start(), all.end()), original.forms(gap.start(), gap.end()));
    if (same) {
      if (!original.marks(gap.start()).endsWith("[")) {
        differences.add(Difference.Kind.SUBSTITUTED, all, gap);
      }
      return;
    }
    inserts = true;
    alters |= !Cues.in(original, gap).isEmpty();
    for (Span words : added) {
      alters |= !Cues.in(quoted, words).isEmpty();
    }
    Span replaced = edge ? new Span(gap.start(), gap.start()) : gap;
    differences.add(differences.kind(all, replaced), all, replaced);
  }

  /** The marks at the quotation's ends must be the original's; quotation marks are the frame's. */
  private void edge(boolean before) {
    int i = before ? 0 : quoted.size();
    int j = before ? runs.getFirst().start() : runs.getLast().end();
    String ours = Marks.unquoted(quoted.marks(i));
    String theirs = Marks.unquoted(original.marks(j));
    boolean same = before ? theirs.endsWith(ours) : theirs.startsWith(ours);
    if (!same) {
      String instead = theirs.isEmpty() ? "" : before ? lastOf(theirs) : theirs.substring(0, 1);
      differences.mark(ours, instead, quoted.marksSpan(i), original.marksSpan(j));
    }
  }

  private static String lastOf(String marks) {
    return marks.substring(marks.length() - 1);
  }
}

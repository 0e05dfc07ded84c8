package ronten.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** How much of an index each field takes: that of an index with nothing but the field. */
final class IndexSizes {

  private static final double MILLION = 1e6;

  private IndexSizes() {}

  /**
   * Megabytes by field: its terms and postings, lengths, values and stored bytes.
   *
   * @param work a folder that is made and deleted
   */
  static Map<String, Double> of(Path index, Path work) throws IOException {
    Map<String, Double> sizes = new TreeMap<>();
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
        try (FSDirectory alone = FSDirectory.open(work)) {
          copy(reader, field.name, alone);
        }
        sizes.put(field.name, Sample.size(work) / MILLION);
        Sample.delete(work);
      }
    }
    return sizes;
  }

  private static void copy(DirectoryReader reader, String field, Directory to) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig().setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(to, settings)) {
      List<CodecReader> parts = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        parts.add(SlowCodecReaderWrapper.wrap(new OneField(leaf.reader(), field)));
      }
      writer.addIndexes(parts.toArray(CodecReader[]::new));
      writer.commit();
    }
  }

  /** A part of an index in which there is one field only. */
  private static final class OneField extends FilterLeafReader {
    private final String field;
    private final FieldInfos infos;

    OneField(LeafReader all, String field) {
      super(all);
      this.field = field;
      FieldInfo info = all.getFieldInfos().fieldInfo(field);
      this.infos = new FieldInfos(info == null ? new FieldInfo[0] : new FieldInfo[] {info});
    }

    @Override
    public FieldInfos getFieldInfos() {
      return infos;
    }

    @Override
    public StoredFields storedFields() throws IOException {
      StoredFields all = in.storedFields();
      return new StoredFields() {
        @Override
        public void document(int number, StoredFieldVisitor visitor) throws IOException {
          all.document(number, new OnlyOf(field, visitor));
        }
      };
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return null;
    }
  }

  /** Lets one field through. */
  private static final class OnlyOf extends StoredFieldVisitor {
    private final String field;
    private final StoredFieldVisitor visitor;

    OnlyOf(String field, StoredFieldVisitor visitor) {
      this.field = field;
      this.visitor = visitor;
    }

    @Override
    public Status needsField(FieldInfo info) throws IOException {
      return info.name.equals(field) ? visitor.needsField(info) : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo info, byte[] value) throws IOException {
      visitor.binaryField(info, value);
    }

    @Override
    public void stringField(FieldInfo info, String value) throws IOException {
      visitor.stringField(info, value);
    }

    @Override
    public void intField(FieldInfo info, int value) throws IOException {
      visitor.intField(info, value);
    }

    @Override
    public void longField(FieldInfo info, long value) throws IOException {
      visitor.longField(info, value);
    }

    @Override
    public void floatField(FieldInfo info, float value) throws IOException {
      visitor.floatField(info, value);
    }

    @Override
    public void doubleField(FieldInfo info, double value) throws IOException {
      visitor.doubleField(info, value);
    }
  }
}

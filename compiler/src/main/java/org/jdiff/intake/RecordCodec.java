package org.jdiff.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes records of this project to a stream and reads them back: how a process and its child hand
 * each other requests and results. Components may be records, enums, strings, numbers, truth
 * values, byte arrays, lists and optional values of these. Java's own serialisation does not know
 * {@link Optional}, and would let a stream name any class.
 */
public final class RecordCodec {
  private static final String OURS = "org.jdiff.";

  private RecordCodec() {}

  /**
   * Writes a value.
   *
   * @param out where to
   * @param value the value
   * @throws IOException if that fails
   * @throws IllegalArgumentException if the value contains something of another type
   */
  public static void write(DataOutputStream out, Object value) throws IOException {
    switch (value) {
      case String s -> bytes(out, 's', s.getBytes(StandardCharsets.UTF_8));
      case byte[] b -> bytes(out, 'b', b);
      case Integer i -> {
        out.writeByte('i');
        out.writeInt(i);
      }
      case Long l -> {
        out.writeByte('l');
        out.writeLong(l);
      }
      case Double d -> {
        out.writeByte('d');
        out.writeDouble(d);
      }
      case Boolean b -> {
        out.writeByte('z');
        out.writeBoolean(b);
      }
      case Enum<?> e -> {
        out.writeByte('e');
        out.writeUTF(e.getDeclaringClass().getName());
        out.writeUTF(e.name());
      }
      case OptionalInt o -> list(out, 'n', o.isPresent() ? List.of(o.getAsInt()) : List.of());
      case Optional<?> o -> list(out, 'o', o.map(List::<Object>of).orElse(List.of()));
      case List<?> l -> list(out, 'v', l);
      case Record r -> {
        out.writeByte('r');
        out.writeUTF(r.getClass().getName());
        for (RecordComponent component : r.getClass().getRecordComponents()) {
          write(out, component(r, component));
        }
      }
      default -> throw new IllegalArgumentException("cannot send a " + value.getClass().getName());
    }
  }

  private static void bytes(DataOutputStream out, char tag, byte[] content) throws IOException {
    out.writeByte(tag);
    out.writeInt(content.length);
    out.write(content);
  }

  private static void list(DataOutputStream out, char tag, List<?> elements) throws IOException {
    out.writeByte(tag);
    out.writeInt(elements.size());
    for (Object element : elements) {
      write(out, element);
    }
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component + " cannot be read", e);
    }
  }

  /**
   * Reads a value.
   *
   * @param in where from
   * @return the value
   * @throws IOException if the stream ends, or holds something else
   */
  public static Object read(DataInputStream in) throws IOException {
    char tag = (char) in.readByte();
    return switch (tag) {
      case 's' -> new String(bytes(in), StandardCharsets.UTF_8);
      case 'b' -> bytes(in);
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 'z' -> in.readBoolean();
      case 'e' -> constant(type(in.readUTF()), in.readUTF());
      case 'n' ->
          list(in).stream()
              .findFirst()
              .map(i -> OptionalInt.of((Integer) i))
              .orElse(OptionalInt.empty());
      case 'o' -> list(in).stream().findFirst();
      case 'v' -> List.copyOf(list(in));
      case 'r' -> record(type(in.readUTF()), in);
      default -> throw new IOException("unknown tag " + (int) tag);
    };
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new IOException("the stream ends too early");
    }
    return content;
  }

  private static List<Object> list(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(read(in));
    }
    return elements;
  }

  private static Class<?> type(String name) throws IOException {
    if (!name.startsWith(OURS)) {
      throw new IOException("unknown class '" + name + "'");
    }
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IOException("unknown class '" + name + "'", e);
    }
  }

  private static Object constant(Class<?> type, String name) throws IOException {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IOException("unknown constant '" + name + "'");
  }

  private static Object record(Class<?> type, DataInputStream in) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("'" + type.getName() + "' cannot be made", e);
    }
  }
}

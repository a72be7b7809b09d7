package dev.retort.reader.boot;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member whose Java type Hibernate has no column type for. Hibernate's own message tells the type and not whose it is, so
 * the member is looked for among the classes.
 */
final class UnstorableMember extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnstorableMember(String members, Throwable failure) {
        super(members + " has a type that no column type is known for", failure);
    }

    /** The failure with the members it is about, where there are any. */
    static Optional<UnstorableMember> behind(Throwable failure, List<Class<?>> classes) {
        String message = String.valueOf(failure.getMessage());
        if (!message.contains("JdbcType for Java type")) {
            return Optional.empty();
        }
        String members = classes.stream()
                .flatMap(type -> declared(type).filter(member -> message.contains("'" + typeOf(member) + "'")))
                .map(UnstorableMember::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return members.isEmpty() ? Optional.empty() : Optional.of(new UnstorableMember(members, failure));
    }

    private static Stream<Member> declared(Class<?> type) {
        Stream<Member> fields = Arrays.stream(type.getDeclaredFields());
        return Stream.concat(
                fields,
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic()));
    }

    private static String typeOf(Member member) {
        Type type = member instanceof Field field ? field.getGenericType() : ((Method) member).getGenericReturnType();
        return type.getTypeName();
    }

    private static String name(Member member) {
        return member.getDeclaringClass().getName() + "." + member.getName();
    }
}

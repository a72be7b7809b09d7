"""Writes many small revisions, one after the other, as a project collects them over the years."""

TEMPLATE = """package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Step {number}. */
@Revision(id = "{id}", {follows}message = "Step {number}")
public final class V{number:04d}_{id}_step implements Migration {{

  @Override
  public void upgrade(Operations op) {{
    {up}
  }}

  @Override
  public void downgrade(Operations op) {{
    {down}
  }}
}}
"""


def identifier(number):
    return f"{number * 7919 + 0xA00000000000:012x}"


def bodies(number):
    """Every fifth makes a table, the others change it."""
    table = f"part{number // 5}"
    if number % 5 == 0:
        return (
            f'op.createTable("{table}",\n        column("id", bigint()).identity(),\n'
            f'        column("name", varchar(80)).notNull(),\n        primaryKey("id"));',
            f'op.dropTable("{table}"); // deletes data',
        )
    if number % 5 == 4:
        return f'op.createIndex("{table}", index("name"));', f'op.dropIndex("{table}", on("name"));'
    column = f"note{number % 5}"
    return (
        f'op.addColumn("{table}", column("{column}", varchar(40)));',
        f'op.dropColumn("{table}", "{column}"); // deletes data',
    )


def write(folder, count):
    for number in range(count):
        up, down = bodies(number)
        follows = f'follows = "{identifier(number - 1)}", ' if number else ""
        text = TEMPLATE.format(number=number, id=identifier(number), follows=follows, up=up, down=down)
        (folder / f"V{number:04d}_{identifier(number)}_step.java").write_text(text)

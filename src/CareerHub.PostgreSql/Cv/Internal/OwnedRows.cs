using CareerHub.PostgreSql.Internal;
using Npgsql;

namespace CareerHub.PostgreSql.Cv.Internal;

/// <summary>
/// A transaction that holds the lock of the owner's profile, so that what it counts and clears stays so until it ends.
/// It is rolled back unless the work says that it succeeded.
/// </summary>
internal sealed class OwnedRows(NpgsqlConnection connection)
{
    private const string Lock = "SELECT FROM profiles WHERE user_id = $1 FOR UPDATE";

    internal static Task<T> RunAsync<T>(Database database, Ulid userId, Func<OwnedRows, Task<T>> work, Func<T, bool> succeeded, CancellationToken cancellationToken) =>
        Database.RunAsync(async () =>
        {
            var connection = await database.DataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using var rollingBack = transaction.ConfigureAwait(false);
            var rows = new OwnedRows(connection);
            await rows.ExecuteAsync(Lock, [userId.ToString()], cancellationToken).ConfigureAwait(false);
            var result = await work(rows).ConfigureAwait(false);
            if (succeeded(result))
            {
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }

            return result;
        });

    internal async Task<int> ExecuteAsync(string sql, object?[] parameters, CancellationToken cancellationToken)
    {
        var command = Command(sql, parameters);
        await using var disposing = command.ConfigureAwait(false);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    internal async Task<long> CountAsync(string sql, object?[] parameters, CancellationToken cancellationToken) =>
        (long)(await ScalarAsync(sql, parameters, cancellationToken).ConfigureAwait(false))!;

    /// <summary>The first value of the first row, or null when there is no row.</summary>
    internal async Task<object?> ScalarAsync(string sql, object?[] parameters, CancellationToken cancellationToken)
    {
        var command = Command(sql, parameters);
        await using var disposing = command.ConfigureAwait(false);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    private NpgsqlCommand Command(string sql, object?[] parameters)
    {
#pragma warning disable CA2100 // The statements are constants of the stores.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }
}

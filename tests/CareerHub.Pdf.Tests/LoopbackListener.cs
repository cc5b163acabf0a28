using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerHub.Pdf.Tests;

/// <summary>A server of this machine that notes who connects, whatever they speak. It serves the documents it is given.</summary>
internal sealed class LoopbackListener : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> documents = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> requests = new();
    private readonly Task accepting;

    public LoopbackListener()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The first line of every request; "(silent)" for a connection without one.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Serves a document under "/page/name".</summary>
    public string Serve(string name, string html)
    {
        documents[$"/page/{name}"] = html;
        return $"http://127.0.0.1:{Port}/page/{name}";
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await accepting;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            var buffer = new byte[4096];
            var count = 0;
            try
            {
                count = await client.GetStream().ReadAsync(buffer, stop.Token).AsTask().WaitAsync(TimeSpan.FromSeconds(1));
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or TimeoutException)
            {
                // Connected and said nothing: noted all the same.
            }

            var line = count == 0 ? "(silent)" : Encoding.Latin1.GetString(buffer, 0, count).Split('\r')[0];
            requests.Enqueue(line);
            if (count > 0)
            {
                await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(Answer(line.Split(' ')[1])));
            }
        }
    }

    private string Answer(string path) => documents.TryGetValue(path, out var html)
        ? $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n{html}"
        : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

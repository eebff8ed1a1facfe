import { Client, type VersionNegotiationMode } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { assistantServer } from "./assistantServer.ts";

/** An official client, of either era of the protocol. */
export const newClient = (mode: VersionNegotiationMode = "auto"): Client =>
  new Client({ name: "haicap-tests", version: "1.0.0" }, { versionNegotiation: { mode } });

/** An official client joined to a server in this process. */
export const joinedClient = async (operations: readonly Operation[]): Promise<Client> => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await assistantServer(operations).connect(far);
  const client = newClient("legacy");
  await client.connect(near);
  return client;
};

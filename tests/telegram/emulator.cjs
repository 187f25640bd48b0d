// A Bot API on the loopback for the tests: npm telegram-test-api, with what it lacks of the real one.
//
// PORT: where to listen (0: any free port). The first line printed is the URL. Paths that begin with `/__` are the
// tests' own; they take and give JSON:
//   /__update {token, update}     something happens to a bot: `message`, `edited_message`, `callback_query`, …; ids are
//                                 given where they are missing; the answer holds the whole update
//   /__calls  {token, from}       what bots asked for since call number `from`: {number, at, method, body, files, code}
//   /__fault  {method, code, times, retry_after, delay, swallow, chat}   the next `times` calls of `method` (* any): wait
//                                 `delay` ms, then answer `code`; without `code` go on; `swallow`: do it, never answer
//   /__chat   {id, type, title, is_forum, members: {user: {status, can_manage_topics, …}}}   a group and who is in it
//   /__block  {chat, on}          a lead blocks the bot, or not any more
//   /__revoke {token}             the token is no longer any bot's
//   /__limits {chat, group, all}  from now on 429 to more messages than this: a second and chat, a minute and group, a second
//   /__pending {token}            updates that no bot has confirmed
'use strict';
const busboy = require('busboy');
const axios = require('axios');
const TelegramServer = require('telegram-test-api');

process.on('SIGTERM', () => process.exit(0));
process.stdin.on('end', () => process.exit(0)).resume(); // whoever started it is gone
process.on('unhandledRejection', () => {}); // a bot that answers 4xx is no reason to end

const server = new TelegramServer({ host: '127.0.0.1', port: 1, storeTimeout: 3600 });
server.config.port = +(process.env.PORT || 0);
const app = server.webServer;
const state = { calls: [], faults: [], chats: {}, blocked: new Set(), revoked: new Set(), polls: {}, hooks: {}, threads: 1, gone: new Set(), there: {} };
let limits = null;
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));
const failed = (code, description, parameters) => ({ ok: false, error_code: code, description, parameters });

// Routes of ours stand before the package's own, behind what reads the body.
function front(path, handler) {
  app.all(path, (request, response, next) => Promise.resolve(handler(request, response, next)).catch(next));
  const stack = app._router.stack;
  stack.splice(6, 0, stack.pop());
}
const answer = (response, result) =>
  result && result.ok === false ? response.status(result.error_code).json(result) : response.json({ ok: true, result });

// ---- updates: kept until a later offset confirms them, or posted to the webhook until it answers 2xx
const plain = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (update) => {
  if (update.whole) return update.whole;
  const found = plain(update);
  if (found.callback_query) found.callback_query.chat_instance = 'instance';
  return found;
};
server.addUserUpdate = async (update) => {
  server.storage.userMessages.push(update);
  server.updateId += 1;
  deliver(update.botToken);
};
async function deliver(token) {
  const hook = state.hooks[token];
  if (!hook || hook.busy) return;
  hook.busy = true;
  while (state.hooks[token] === hook) {
    const next = server.storage.userMessages.find((one) => one.botToken === token);
    if (!next) break;
    const headers = hook.secret_token ? { 'X-Telegram-Bot-Api-Secret-Token': hook.secret_token } : {};
    try {
      await axios({ url: hook.url, method: 'POST', data: TelegramServer.formatUpdate(next), headers, timeout: 60000 });
      server.storage.userMessages = server.storage.userMessages.filter((one) => one !== next);
    } catch (error) {
      hook.last_error_message = error.message;
      hook.last_error_date = Math.floor(Date.now() / 1000);
      await sleep(100);
    }
  }
  hook.busy = false;
}
front('/__update', (request, response) => {
  const { token, update } = request.body;
  const whole = { update_id: server.updateId, ...update };
  for (const kind of ['message', 'edited_message']) {
    if (whole[kind]) whole[kind] = { message_id: server.messageId++, date: Math.floor(Date.now() / 1000), ...whole[kind] };
  }
  if (whole.callback_query) {
    whole.callback_query = { id: String(server.callbackId++), chat_instance: 'instance', ...whole.callback_query };
  }
  if (whole.message) state.there[whole.message.chat.id + '/' + whole.message.message_id] = 'theirs';
  server.addUserUpdate({ botToken: token, updateId: whole.update_id, messageId: server.messageId, time: Date.now(), whole });
  answer(response, whole);
});
front('/__pending', (request, response) => {
  answer(response, server.storage.userMessages.filter((one) => one.botToken === request.body.token).map(TelegramServer.formatUpdate));
});

// ---- methods of the Bot API
const bot = (method, does) => front('/bot:token/' + method, async (request, response) => {
  answer(response, await does({ ...request.query, ...request.body }, request.params.token, request));
});
bot('getMe', (_body, token) => ({ id: +token.split(':')[0], is_bot: true, first_name: 'Test', username: 'TestNameBot' }));
bot('getUpdates', async (body, token, request) => {
  if (state.hooks[token]) return failed(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
  const offset = +(body.offset || 0);
  const end = Date.now() + 1000 * Math.min(+(body.timeout || 0), 50);
  const mine = (state.polls[token] = {});
  if (offset) server.storage.userMessages = server.storage.userMessages.filter((one) => one.botToken !== token || one.updateId >= offset);
  for (;;) {
    if (state.polls[token] !== mine) return failed(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');
    const found = server.storage.userMessages.filter((one) => one.botToken === token && one.updateId >= offset).slice(0, +(body.limit || 100));
    if (found.length || Date.now() >= end || request.socket.destroyed) {
      delete state.polls[token];
      return found.map(TelegramServer.formatUpdate);
    }
    await sleep(10);
  }
});
bot('setWebhook', (body, token) => {
  state.hooks[token] = { ...body };
  if (body.drop_pending_updates === 'true') server.storage.userMessages = server.storage.userMessages.filter((one) => one.botToken !== token);
  deliver(token);
  return true;
});
bot('deleteWebhook', (_body, token) => {
  delete state.hooks[token];
  return true;
});
bot('getWebhookInfo', (_body, token) => {
  const hook = state.hooks[token] || { url: '' };
  const waiting = server.storage.userMessages.filter((one) => one.botToken === token).length;
  return {
    url: hook.url, has_custom_certificate: false, pending_update_count: waiting,
    last_error_message: hook.last_error_message, last_error_date: hook.last_error_date,
  };
});
for (const method of ['sendChatAction', 'setMyCommands', 'deleteMyCommands', 'answerCallbackQuery', 'pinChatMessage', 'setMessageReaction']) bot(method, () => true);

const chatOf = (id) => state.chats[id] || { id: +id, type: +id < 0 ? 'supergroup' : 'private', title: 'Test', first_name: 'Test', members: {} };
const shown = ({ members, ...chat }) => ({ accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: { unlimited_gifts: false, limited_gifts: false, unique_gifts: false, premium_subscription: false, gifts_from_channels: false }, ...chat });
bot('getChat', (body) => {
  if (+body.chat_id < 0 && !state.chats[body.chat_id]) return failed(400, 'Bad Request: chat not found');
  return shown(chatOf(body.chat_id));
});
bot('getChatMember', (body) => {
  const member = chatOf(body.chat_id).members[body.user_id];
  if (!member) return failed(400, 'Bad Request: user not found');
  return { user: { id: +body.user_id, is_bot: true, first_name: 'Test' }, ...member };
});
const forum = (does) => (body, token) => {
  const chat = chatOf(body.chat_id);
  const id = +token.split(':')[0];
  if (!chat.is_forum) return failed(400, 'Bad Request: the chat is not a forum');
  if (chat.members[id] && !chat.members[id].can_manage_topics) return failed(400, 'Bad Request: not enough rights to create a topic');
  return does(body);
};
bot('createForumTopic', forum((body) => ({ message_thread_id: 1000 + state.threads++, name: body.name, icon_color: 7322096 })));
for (const method of ['closeForumTopic', 'reopenForumTopic', 'editForumTopic']) bot(method, forum(() => true));
const mayDelete = (body, token) => {
  const member = chatOf(body.chat_id).members[token.split(':')[0]];
  return !member || member.status === 'creator' || Boolean(member.can_delete_messages);
};
bot('deleteForumTopic', (body, token) => {
  if (!chatOf(body.chat_id).is_forum) return failed(400, 'Bad Request: the chat is not a forum');
  if (!mayDelete(body, token)) return failed(400, 'Bad Request: not enough rights to delete the topic');
  const topic = body.chat_id + '/' + body.message_thread_id;
  if (state.gone.has(topic)) return failed(400, 'Bad Request: TOPIC_ID_INVALID');
  return Boolean(state.gone.add(topic));
});
bot('deleteMessage', (body, token) => {
  const message = body.chat_id + '/' + body.message_id;
  if (!state.there[message]) return failed(400, 'Bad Request: message to delete not found');
  if (state.there[message] === 'theirs' && !mayDelete(body, token)) return failed(400, "Bad Request: message can't be deleted for everyone");
  return delete state.there[message];
});

// What a bot says, as the package stores it; the real one answers with the chat it went to.
function said(body, token, extra) {
  if (state.gone.has(body.chat_id + '/' + body.message_thread_id)) return failed(400, 'Bad Request: message thread not found');
  const message = server.addBotMessage({ ...body, ...extra }, token);
  state.there[body.chat_id + '/' + message.message_id] = 'ours';
  const thread = body.message_thread_id ? { message_thread_id: +body.message_thread_id, is_topic_message: true } : {};
  const { members, ...chat } = chatOf(body.chat_id);
  return { message_id: message.message_id, date: Math.floor(Date.now() / 1000), chat, ...thread, ...extra, text: extra ? undefined : body.text };
}
bot('sendMessage', (body, token) => {
  if (!body.text) return failed(400, 'Bad Request: message text is empty');
  if (body.text.length > 4096) return failed(400, 'Bad Request: message is too long');
  return said(body, token);
});
const file = () => ({ file_id: 'file', file_unique_id: 'file', file_size: 1 });
bot('sendDocument', (body, token) => said(body, token, { document: file() }));
bot('sendPhoto', (body, token) => said(body, token, { photo: [{ ...file(), width: 1, height: 1 }] }));
bot('sendVoice', (body, token) => said(body, token, { voice: { ...file(), duration: 1 } }));
bot('copyMessage', (body, token) => ({ message_id: said({ ...body, text: undefined }, token).message_id }));
bot('forwardMessage', (body, token) => said(body, token, { forward_origin: { type: 'hidden_user', sender_user_name: 'Test', date: 1 } }));
for (const method of ['editMessageText', 'editMessageReplyMarkup']) {
  bot(method, (body, token) => {
    server[method]({ ...body });
    const { members, ...chat } = chatOf(body.chat_id);
    return { message_id: +body.message_id, date: Math.floor(Date.now() / 1000), chat, text: body.text };
  });
}
bot('getFile', () => ({ ...file(), file_path: 'files/file' }));
front('/file/bot:token/*', (_request, response) => response.send('x'));

// ---- faults, limits, and the record of every call: before everything else
const sends = (method) => /^(send(?!ChatAction)|copy|forward)/.test(method);
const times = {}; // of the last messages: by chat, and of all
function limited(body) {
  if (!limits) return 0;
  const now = Date.now();
  const group = String(body.chat_id).startsWith('-');
  const windows = [['all', limits.all, 1000], group ? ['group ' + body.chat_id, limits.group, 60000] : ['chat ' + body.chat_id, limits.chat, 1000]];
  for (const [key, most, window] of windows) {
    times[key] = (times[key] || []).filter((at) => at > now - window);
    if (most && times[key].length >= most) return Math.max(1, Math.ceil((times[key][0] + window - now) / 1000));
  }
  for (const [key] of windows) times[key].push(now);
  return 0;
}
front('/bot:token/:method', async (request, response, next) => {
  const { token, method } = request.params;
  const body = { ...request.query, ...request.body };
  const call = { number: state.calls.length, at: Date.now(), token, method, body, files: request.files || [], code: 200 };
  state.calls.push(call);
  response.on('finish', () => { call.code = response.statusCode; });
  if (state.revoked.has(token)) return answer(response, failed(401, 'Unauthorized'));
  const fault = state.faults.find((one) => one.times > 0 && (one.method === '*' || one.method === method) && (!one.chat || String(one.chat) === String(body.chat_id)));
  if (fault) {
    fault.times -= 1;
    if (fault.delay) await sleep(fault.delay);
    if (fault.swallow) response.json = () => response;
    if (fault.code === 429) return answer(response, failed(429, 'Too Many Requests: retry after ' + fault.retry_after, { retry_after: fault.retry_after }));
    if (fault.code) return answer(response, failed(fault.code, fault.description || 'Fault'));
  }
  if (sends(method)) {
    if (state.blocked.has(String(body.chat_id))) return answer(response, failed(403, 'Forbidden: bot was blocked by the user'));
    const wait = limited(body);
    if (wait) return answer(response, failed(429, 'Too Many Requests: retry after ' + wait, { retry_after: wait }));
  }
  return next();
});
front('/bot:token/:method', (request, _response, next) => { // files come as multipart, which the package does not read
  if (!request.is('multipart/form-data')) return next();
  request.body = {};
  request.files = [];
  const parts = busboy({ headers: request.headers });
  parts.on('field', (name, value) => { request.body[name] = value; });
  parts.on('file', (name, stream, info) => { request.files.push({ name, filename: info.filename }); stream.resume(); });
  parts.on('close', () => next());
  request.pipe(parts);
});
front('/__calls', (request, response) => {
  const { token, from = 0 } = request.body;
  answer(response, state.calls.slice(from).filter((one) => !token || one.token === token));
});
front('/__fault', (request, response) => answer(response, state.faults.push({ method: '*', times: 1, ...request.body })));
front('/__chat', (request, response) => {
  state.chats[request.body.id] = { type: 'supergroup', title: 'Managers', members: {}, ...request.body };
  answer(response, true);
});
front('/__block', (request, response) => {
  state.blocked[request.body.on === false ? 'delete' : 'add'](String(request.body.chat));
  answer(response, true);
});
front('/__revoke', (request, response) => answer(response, Boolean(state.revoked.add(request.body.token))));
front('/__limits', (request, response) => {
  limits = request.body;
  answer(response, true);
});

server.start().then(() => console.log('http://127.0.0.1:' + server.server.address().port));

#ifndef QZ_LINUX_LIST_H
#define QZ_LINUX_LIST_H
#define LIST_HEAD_INIT(n) { &(n), &(n) }
#define LIST_HEAD(n) struct list_head n = LIST_HEAD_INIT(n)
#define LIST_POISON1 ((void *)0x100)
#define LIST_POISON2 ((void *)0x122)
static inline void INIT_LIST_HEAD(struct list_head *list) { list->next = list; list->prev = list; }
static inline void __list_add(struct list_head *entry, struct list_head *prev, struct list_head *next)
{
	next->prev = entry;
	entry->next = next;
	entry->prev = prev;
	prev->next = entry;
}
static inline void __list_del(struct list_head *prev, struct list_head *next) { next->prev = prev; prev->next = next; }
static inline void __list_del_entry(struct list_head *entry) { __list_del(entry->prev, entry->next); }
static inline void list_add(struct list_head *entry, struct list_head *head) { __list_add(entry, head, head->next); }
static inline void list_add_tail(struct list_head *entry, struct list_head *head) { __list_add(entry, head->prev, head); }
static inline void list_del(struct list_head *entry)
{
	__list_del_entry(entry);
	entry->next = LIST_POISON1;
	entry->prev = LIST_POISON2;
}
static inline void list_del_init(struct list_head *entry) { __list_del_entry(entry); INIT_LIST_HEAD(entry); }
static inline void list_del_init_careful(struct list_head *entry) { __list_del_entry(entry); INIT_LIST_HEAD(entry); }
static inline void list_replace(struct list_head *old, struct list_head *entry)
{
	entry->next = old->next;
	entry->next->prev = entry;
	entry->prev = old->prev;
	entry->prev->next = entry;
}
static inline void list_replace_init(struct list_head *old, struct list_head *entry) { list_replace(old, entry); INIT_LIST_HEAD(old); }
static inline void list_move(struct list_head *entry, struct list_head *head) { __list_del_entry(entry); list_add(entry, head); }
static inline void list_move_tail(struct list_head *entry, struct list_head *head) { __list_del_entry(entry); list_add_tail(entry, head); }
static inline int list_is_first(const struct list_head *entry, const struct list_head *head) { return entry->prev == head; }
static inline int list_is_last(const struct list_head *entry, const struct list_head *head) { return entry->next == head; }
static inline int list_is_head(const struct list_head *entry, const struct list_head *head) { return entry == head; }
static inline int list_empty(const struct list_head *head) { return READ_ONCE(head->next) == head; }
static inline int list_empty_careful(const struct list_head *head)
{
	struct list_head *next = smp_load_acquire(&head->next);

	return next == head && next == READ_ONCE(head->prev);
}
static inline int list_is_singular(const struct list_head *head) { return !list_empty(head) && head->next == head->prev; }
static inline void list_rotate_left(struct list_head *head) { if (!list_empty(head)) list_move_tail(head->next, head); }
static inline void __list_splice(const struct list_head *list, struct list_head *prev, struct list_head *next)
{
	struct list_head *first = list->next;
	struct list_head *last = list->prev;

	first->prev = prev;
	prev->next = first;
	last->next = next;
	next->prev = last;
}
static inline void list_splice(const struct list_head *list, struct list_head *head) { if (!list_empty(list)) __list_splice(list, head, head->next); }
static inline void list_splice_tail(struct list_head *list, struct list_head *head) { if (!list_empty(list)) __list_splice(list, head->prev, head); }
static inline void list_splice_init(struct list_head *list, struct list_head *head)
{
	if (!list_empty(list)) {
		__list_splice(list, head, head->next);
		INIT_LIST_HEAD(list);
	}
}
static inline void list_splice_tail_init(struct list_head *list, struct list_head *head)
{
	if (!list_empty(list)) {
		__list_splice(list, head->prev, head);
		INIT_LIST_HEAD(list);
	}
}
static inline void list_cut_position(struct list_head *list, struct list_head *head, struct list_head *entry)
{
	if (list_empty(head) || (list_is_singular(head) && entry != head->next && entry != head))
		return;
	if (entry == head) {
		INIT_LIST_HEAD(list);
		return;
	}
	list->prev = entry;
	list->next = head->next;
	list->next->prev = list;
	head->next = entry->next;
	head->next->prev = head;
	entry->next = list;
}
static inline size_t list_count_nodes(struct list_head *head)
{
	struct list_head *pos;
	size_t count = 0;

	for (pos = head->next; pos != head; pos = pos->next)
		count++;
	return count;
}
static inline void list_swap(struct list_head *a, struct list_head *b)
{
	struct list_head *at = b->prev;

	list_del(b);
	list_replace(a, b);
	if (at == a)
		at = b;
	list_add(a, at);
}
typedef int (*list_cmp_func_t)(void *, const struct list_head *, const struct list_head *);
void list_sort(void *priv, struct list_head *head, list_cmp_func_t cmp);
#define list_entry(p, T, m) container_of(p, T, m)
#define list_first_entry(head, T, m) list_entry((head)->next, T, m)
#define list_last_entry(head, T, m) list_entry((head)->prev, T, m)
#define list_first_entry_or_null(head, T, m) ({ struct list_head *__qz_h = (head); struct list_head *__qz_f = READ_ONCE(__qz_h->next); __qz_f != __qz_h ? list_entry(__qz_f, T, m) : NULL; })
#define list_last_entry_or_null(head, T, m) ({ struct list_head *__qz_h = (head); struct list_head *__qz_f = READ_ONCE(__qz_h->prev); __qz_f != __qz_h ? list_entry(__qz_f, T, m) : NULL; })
#define list_next_entry(pos, m) list_entry((pos)->m.next, typeof(*(pos)), m)
#define list_prev_entry(pos, m) list_entry((pos)->m.prev, typeof(*(pos)), m)
#define list_next_entry_circular(pos, head, m) (list_is_last(&(pos)->m, head) ? list_first_entry(head, typeof(*(pos)), m) : list_next_entry(pos, m))
#define list_entry_is_head(pos, head, m) (&(pos)->m == (head))
#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)
#define list_for_each_continue(pos, head) for (pos = pos->next; pos != (head); pos = pos->next)
#define list_for_each_prev(pos, head) for (pos = (head)->prev; pos != (head); pos = pos->prev)
#define list_for_each_safe(pos, n, head) for (pos = (head)->next, n = pos->next; pos != (head); pos = n, n = pos->next)
#define list_for_each_prev_safe(pos, n, head) for (pos = (head)->prev, n = pos->prev; pos != (head); pos = n, n = pos->prev)
#define list_for_each_entry(pos, head, m) for (pos = list_first_entry(head, typeof(*pos), m); !list_entry_is_head(pos, head, m); pos = list_next_entry(pos, m))
#define list_for_each_entry_reverse(pos, head, m) for (pos = list_last_entry(head, typeof(*pos), m); !list_entry_is_head(pos, head, m); pos = list_prev_entry(pos, m))
#define list_for_each_entry_continue(pos, head, m) for (pos = list_next_entry(pos, m); !list_entry_is_head(pos, head, m); pos = list_next_entry(pos, m))
#define list_for_each_entry_continue_reverse(pos, head, m) for (pos = list_prev_entry(pos, m); !list_entry_is_head(pos, head, m); pos = list_prev_entry(pos, m))
#define list_for_each_entry_from(pos, head, m) for (; !list_entry_is_head(pos, head, m); pos = list_next_entry(pos, m))
#define list_for_each_entry_from_reverse(pos, head, m) for (; !list_entry_is_head(pos, head, m); pos = list_prev_entry(pos, m))
#define list_for_each_entry_safe(pos, n, head, m) for (pos = list_first_entry(head, typeof(*pos), m), n = list_next_entry(pos, m); !list_entry_is_head(pos, head, m); pos = n, n = list_next_entry(n, m))
#define list_for_each_entry_safe_continue(pos, n, head, m) for (pos = list_next_entry(pos, m), n = list_next_entry(pos, m); !list_entry_is_head(pos, head, m); pos = n, n = list_next_entry(n, m))
#define list_for_each_entry_safe_from(pos, n, head, m) for (n = list_next_entry(pos, m); !list_entry_is_head(pos, head, m); pos = n, n = list_next_entry(n, m))
#define list_for_each_entry_safe_reverse(pos, n, head, m) for (pos = list_last_entry(head, typeof(*pos), m), n = list_prev_entry(pos, m); !list_entry_is_head(pos, head, m); pos = n, n = list_prev_entry(n, m))
#define list_prepare_entry(pos, head, m) ((pos) ?: list_entry(head, typeof(*pos), m))
#define list_safe_reset_next(pos, n, m) n = list_next_entry(pos, m)

static inline void INIT_LIST_HEAD_RCU(struct list_head *list) { WRITE_ONCE(list->next, list); WRITE_ONCE(list->prev, list); }
static inline void __list_add_rcu(struct list_head *entry, struct list_head *prev, struct list_head *next)
{
	entry->next = next;
	entry->prev = prev;
	smp_store_release(&prev->next, entry);
	next->prev = entry;
}
static inline void list_add_rcu(struct list_head *entry, struct list_head *head) { __list_add_rcu(entry, head, head->next); }
static inline void list_add_tail_rcu(struct list_head *entry, struct list_head *head) { __list_add_rcu(entry, head->prev, head); }
static inline void list_del_rcu(struct list_head *entry)
{
	entry->next->prev = entry->prev;
	WRITE_ONCE(entry->prev->next, entry->next);
	entry->prev = LIST_POISON2;
}
static inline void list_replace_rcu(struct list_head *old, struct list_head *entry)
{
	entry->next = old->next;
	entry->prev = old->prev;
	smp_store_release(&entry->prev->next, entry);
	entry->next->prev = entry;
	old->prev = LIST_POISON2;
}
#define list_entry_rcu(p, T, m) container_of(READ_ONCE(p), T, m)
#define list_next_rcu(l) ((l)->next)
#define list_first_or_null_rcu(head, T, m) ({ struct list_head *__qz_h = (head); struct list_head *__qz_f = READ_ONCE(__qz_h->next); __qz_f != __qz_h ? list_entry(__qz_f, T, m) : NULL; })
#define list_for_each_entry_rcu(pos, head, m, ...) for (pos = list_entry_rcu((head)->next, typeof(*pos), m); &pos->m != (head); pos = list_entry_rcu(pos->m.next, typeof(*pos), m))
#define list_for_each_entry_srcu(pos, head, m, c) list_for_each_entry_rcu(pos, head, m)
#define list_for_each_entry_lockless(pos, head, m) list_for_each_entry_rcu(pos, head, m)
#define list_for_each_entry_continue_rcu(pos, head, m) for (pos = list_entry_rcu(pos->m.next, typeof(*pos), m); &pos->m != (head); pos = list_entry_rcu(pos->m.next, typeof(*pos), m))

#define HLIST_HEAD_INIT { .first = NULL }
#define HLIST_HEAD(n) struct hlist_head n = { .first = NULL }
#define INIT_HLIST_HEAD(p) ((p)->first = NULL)
static inline void INIT_HLIST_NODE(struct hlist_node *node) { node->next = NULL; node->pprev = NULL; }
static inline int hlist_unhashed(const struct hlist_node *node) { return !node->pprev; }
static inline int hlist_empty(const struct hlist_head *head) { return !READ_ONCE(head->first); }
static inline void __hlist_del(struct hlist_node *node)
{
	struct hlist_node *next = node->next;
	struct hlist_node **pprev = node->pprev;

	WRITE_ONCE(*pprev, next);
	if (next)
		WRITE_ONCE(next->pprev, pprev);
}
static inline void hlist_del(struct hlist_node *node) { __hlist_del(node); node->next = LIST_POISON1; node->pprev = LIST_POISON2; }
static inline void hlist_del_init(struct hlist_node *node) { if (!hlist_unhashed(node)) { __hlist_del(node); INIT_HLIST_NODE(node); } }
static inline void hlist_del_rcu(struct hlist_node *node) { __hlist_del(node); node->pprev = LIST_POISON2; }
static inline void hlist_del_init_rcu(struct hlist_node *node) { if (!hlist_unhashed(node)) { __hlist_del(node); node->pprev = NULL; } }
static inline void hlist_add_head(struct hlist_node *node, struct hlist_head *head)
{
	struct hlist_node *first = head->first;

	node->next = first;
	if (first)
		first->pprev = &node->next;
	WRITE_ONCE(head->first, node);
	node->pprev = &head->first;
}
static inline void hlist_add_head_rcu(struct hlist_node *node, struct hlist_head *head)
{
	struct hlist_node *first = head->first;

	node->next = first;
	node->pprev = &head->first;
	smp_store_release(&head->first, node);
	if (first)
		first->pprev = &node->next;
}
static inline void hlist_add_before(struct hlist_node *node, struct hlist_node *next)
{
	node->pprev = next->pprev;
	node->next = next;
	next->pprev = &node->next;
	WRITE_ONCE(*node->pprev, node);
}
static inline void hlist_add_behind(struct hlist_node *node, struct hlist_node *prev)
{
	node->next = prev->next;
	prev->next = node;
	node->pprev = &prev->next;
	if (node->next)
		node->next->pprev = &node->next;
}
static inline void hlist_move_list(struct hlist_head *old, struct hlist_head *head)
{
	head->first = old->first;
	if (head->first)
		head->first->pprev = &head->first;
	old->first = NULL;
}
#define hlist_entry(p, T, m) container_of(p, T, m)
#define hlist_entry_safe(p, T, m) ({ struct hlist_node *__qz_n = (p); __qz_n ? hlist_entry(__qz_n, T, m) : (T *)NULL; })
#define hlist_for_each(pos, head) for (pos = (head)->first; pos; pos = pos->next)
#define hlist_for_each_safe(pos, n, head) for (pos = (head)->first; pos && ({ n = pos->next; 1; }); pos = n)
#define hlist_for_each_entry(pos, head, m) for (pos = hlist_entry_safe((head)->first, typeof(*pos), m); pos; pos = hlist_entry_safe(pos->m.next, typeof(*pos), m))
#define hlist_for_each_entry_safe(pos, n, head, m) for (pos = hlist_entry_safe((head)->first, typeof(*pos), m); pos && ({ n = pos->m.next; 1; }); pos = hlist_entry_safe(n, typeof(*pos), m))
#define hlist_for_each_entry_continue(pos, m) for (pos = hlist_entry_safe(pos->m.next, typeof(*pos), m); pos; pos = hlist_entry_safe(pos->m.next, typeof(*pos), m))
#define hlist_for_each_entry_rcu(pos, head, m, ...) for (pos = hlist_entry_safe(READ_ONCE((head)->first), typeof(*pos), m); pos; pos = hlist_entry_safe(READ_ONCE(pos->m.next), typeof(*pos), m))
#define hlist_for_each_entry_rcu_bh(pos, head, m) hlist_for_each_entry_rcu(pos, head, m)

#define DEFINE_HASHTABLE(n, bits) struct hlist_head n[1 << (bits)]
#define DECLARE_HASHTABLE(n, bits) struct hlist_head n[1 << (bits)]
#define HASH_SIZE(n) ARRAY_SIZE(n)
#define HASH_BITS(n) ilog2(HASH_SIZE(n))
#define hash_init(table) do { unsigned int __qz_i; for (__qz_i = 0; __qz_i < HASH_SIZE(table); __qz_i++) INIT_HLIST_HEAD(&(table)[__qz_i]); } while (0)
#define hash_min(v, bits) hash_long(v, bits)
#define hash_add(table, node, key) hlist_add_head(node, &(table)[hash_min(key, HASH_BITS(table))])
#define hash_add_rcu(table, node, key) hlist_add_head_rcu(node, &(table)[hash_min(key, HASH_BITS(table))])
static inline void hash_del(struct hlist_node *node) { hlist_del_init(node); }
static inline void hash_del_rcu(struct hlist_node *node) { hlist_del_init_rcu(node); }
static inline bool hash_hashed(struct hlist_node *node) { return !hlist_unhashed(node); }
#define hash_empty(table) ({ unsigned int __qz_i; bool __qz_e = true; for (__qz_i = 0; __qz_i < HASH_SIZE(table); __qz_i++) if (!hlist_empty(&(table)[__qz_i])) __qz_e = false; __qz_e; })
#define hash_for_each(table, bkt, obj, m) for ((bkt) = 0, obj = NULL; obj == NULL && (bkt) < HASH_SIZE(table); (bkt)++) hlist_for_each_entry(obj, &(table)[bkt], m)
#define hash_for_each_rcu(table, bkt, obj, m) for ((bkt) = 0, obj = NULL; obj == NULL && (bkt) < HASH_SIZE(table); (bkt)++) hlist_for_each_entry_rcu(obj, &(table)[bkt], m)
#define hash_for_each_safe(table, bkt, tmp, obj, m) for ((bkt) = 0, obj = NULL; obj == NULL && (bkt) < HASH_SIZE(table); (bkt)++) hlist_for_each_entry_safe(obj, tmp, &(table)[bkt], m)
#define hash_for_each_possible(table, obj, m, key) hlist_for_each_entry(obj, &(table)[hash_min(key, HASH_BITS(table))], m)
#define hash_for_each_possible_rcu(table, obj, m, key, ...) hlist_for_each_entry_rcu(obj, &(table)[hash_min(key, HASH_BITS(table))], m)
#define hash_for_each_possible_safe(table, obj, tmp, m, key) hlist_for_each_entry_safe(obj, tmp, &(table)[hash_min(key, HASH_BITS(table))], m)
u32 hash_32(u32 v, unsigned int bits);
u32 hash_64(u64 v, unsigned int bits);
u32 hash_long(unsigned long v, unsigned int bits);
u32 hash_ptr(const void *p, unsigned int bits);

struct llist_node { struct llist_node *next; };
struct llist_head { struct llist_node *first; };
#define LLIST_HEAD_INIT(n) { NULL }
#define LLIST_HEAD(n) struct llist_head n = { NULL }
static inline void init_llist_head(struct llist_head *list) { list->first = NULL; }
static inline bool llist_empty(const struct llist_head *head) { return READ_ONCE(head->first) == NULL; }
bool llist_add(struct llist_node *node, struct llist_head *head);
bool llist_add_batch(struct llist_node *first, struct llist_node *last, struct llist_head *head);
struct llist_node *llist_del_all(struct llist_head *head);
struct llist_node *llist_del_first(struct llist_head *head);
struct llist_node *llist_reverse_order(struct llist_node *head);
#define llist_entry(p, T, m) container_of(p, T, m)
#define llist_for_each(pos, node) for (pos = (node); pos; pos = pos->next)
#define llist_for_each_safe(pos, n, node) for (pos = (node); pos && ({ n = pos->next; 1; }); pos = n)
#define __qz_llist_entry_safe(p, T, m) ({ struct llist_node *__qz_n = (p); __qz_n ? container_of(__qz_n, T, m) : (T *)NULL; })
#define llist_for_each_entry(pos, node, m) for (pos = __qz_llist_entry_safe(node, typeof(*pos), m); pos; pos = __qz_llist_entry_safe(pos->m.next, typeof(*pos), m))
#define llist_for_each_entry_safe(pos, n, node, m) for (pos = __qz_llist_entry_safe(node, typeof(*pos), m); pos && ({ n = __qz_llist_entry_safe(pos->m.next, typeof(*n), m); 1; }); pos = n)
#endif

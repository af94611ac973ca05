#ifndef QZ_NET_INET6_HASHTABLES_H
#define QZ_NET_INET6_HASHTABLES_H
struct in6_addr;
struct inet_hashinfo;
struct net;
struct sock;
struct sock *__inet6_lookup_established(struct net *net, struct inet_hashinfo *hashinfo, const struct in6_addr *saddr, const __be16 sport, const struct in6_addr *daddr, const u16 hnum, const int dif, const int sdif);
#endif

#ifndef QZ_NET_INET_HASHTABLES_H
#define QZ_NET_INET_HASHTABLES_H
struct inet_hashinfo;
struct net;
struct sock;
struct sock *inet_lookup_established(struct net *net, struct inet_hashinfo *hashinfo, const __be32 saddr, const __be16 sport, const __be32 daddr, const __be16 dport, const int dif);
#endif

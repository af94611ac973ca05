#ifndef QZ_LINUX_OF_GRAPH_H
#define QZ_LINUX_OF_GRAPH_H
struct device_node;
struct of_endpoint;
struct of_endpoint {
	unsigned int port;
	unsigned int id;
	const struct device_node *local_node;
};
#define for_each_endpoint_of_node(p, c) for (c = of_graph_get_next_endpoint(p, NULL); c != NULL; c = of_graph_get_next_endpoint(p, c))
bool of_graph_is_present(const struct device_node *node);
int of_graph_parse_endpoint(const struct device_node *node, struct of_endpoint *endpoint);
unsigned int of_graph_get_endpoint_count(const struct device_node *np);
struct device_node *of_graph_get_port_by_id(struct device_node *node, u32 id);
struct device_node *of_graph_get_next_endpoint(const struct device_node *parent, struct device_node *previous);
struct device_node *of_graph_get_endpoint_by_regs(const struct device_node *parent, int port_reg, int reg);
struct device_node *of_graph_get_remote_endpoint(const struct device_node *node);
struct device_node *of_graph_get_port_parent(struct device_node *node);
struct device_node *of_graph_get_remote_port_parent(const struct device_node *node);
struct device_node *of_graph_get_remote_port(const struct device_node *node);
struct device_node *of_graph_get_remote_node(const struct device_node *node, u32 port, u32 endpoint);
#endif

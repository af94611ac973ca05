#ifndef QZ_MEDIA_MEDIA_ENTITY_H
#define QZ_MEDIA_MEDIA_ENTITY_H
struct fwnode_endpoint;
struct fwnode_handle;
struct media_device;
struct media_entity;
struct media_entity_enum;
struct media_entity_operations;
struct media_gobj;
struct media_graph;
struct media_interface;
struct media_intf_devnode;
struct media_link;
struct media_pad;
struct media_pipeline;
#define MEDIA_ENTITY_ENUM_MAX_DEPTH 0x10
#define gobj_to_entity(a_) container_of(a_, struct media_entity, graph_obj)
#define gobj_to_pad(a_) container_of(a_, struct media_pad, graph_obj)
#define gobj_to_link(a_) container_of(a_, struct media_link, graph_obj)
#define gobj_to_intf(a_) container_of(a_, struct media_interface, graph_obj)
#define intf_to_devnode(a_) container_of(a_, struct media_intf_devnode, a_)
#define media_entity_call(a_, b_, ...) (((a_)-> ops &&(a_)-> ops-> b_) ?(a_)-> ops-> b_((a_),##__VA_ARGS__) :- ENOIOCTLCMD)
enum media_gobj_type { MEDIA_GRAPH_ENTITY, MEDIA_GRAPH_PAD, MEDIA_GRAPH_LINK, MEDIA_GRAPH_INTF_DEVNODE };
struct media_gobj {
	struct media_device *mdev;
	u32 id;
	struct list_head list;
};
struct media_entity_enum {
	unsigned long *bmap;
	int idx_max;
};
struct media_graph {
	struct {
		struct media_entity *entity;
		struct list_head *link;
	} stack[MEDIA_ENTITY_ENUM_MAX_DEPTH];
	struct media_entity_enum ent_enum;
	int top;
};
struct media_pipeline {
	bool allocated;
	struct media_device *mdev;
	struct list_head pads;
	int start_count;
};
struct media_pipeline_pad {
	struct list_head list;
	struct media_pipeline *pipe;
	struct media_pad *pad;
};
struct media_link {
	struct media_gobj graph_obj;
	struct list_head list;
	union {
		struct media_gobj *gobj0;
		struct media_pad *source;
		struct media_interface *intf;
	};
	union {
		struct media_gobj *gobj1;
		struct media_pad *sink;
		struct media_entity *entity;
	};
	struct media_link *reverse;
	unsigned long flags;
	bool is_backlink;
};
enum media_pad_signal_type { PAD_SIGNAL_ANALOG = 1, PAD_SIGNAL_DV, PAD_SIGNAL_AUDIO };
struct media_pad {
	struct media_gobj graph_obj;
	struct media_entity *entity;
	u16 index;
	u16 num_links;
	enum media_pad_signal_type sig_type;
	unsigned long flags;
	struct media_pipeline *pipe;
};
struct media_entity_operations {
	int (*get_fwnode_pad)(struct media_entity *entity, struct fwnode_endpoint *endpoint);
	int (*link_setup)(struct media_entity *entity, const struct media_pad *local, const struct media_pad *remote, u32 flags);
	int (*link_validate)(struct media_link *link);
	bool (*has_pad_interdep)(struct media_entity *entity, unsigned int pad0, unsigned int pad1);
};
enum media_entity_type { MEDIA_ENTITY_TYPE_BASE, MEDIA_ENTITY_TYPE_VIDEO_DEVICE, MEDIA_ENTITY_TYPE_V4L2_SUBDEV };
struct media_entity {
	struct media_gobj graph_obj;
	const char *name;
	enum media_entity_type obj_type;
	u32 function;
	unsigned long flags;
	u16 num_pads;
	u16 num_links;
	u16 num_backlinks;
	int internal_idx;
	struct media_pad *pads;
	struct list_head links;
	const struct media_entity_operations *ops;
	int use_count;
	union {
		struct {
			u32 major;
			u32 minor;
		} dev;
	} info;
};
struct media_interface {
	struct media_gobj graph_obj;
	struct list_head links;
	u32 type;
	u32 flags;
};
struct media_intf_devnode {
	struct media_interface intf;
	u32 major;
	u32 minor;
};
u32 media_entity_id(struct media_entity *entity);
enum media_gobj_type media_type(struct media_gobj *gobj);
u32 media_id(struct media_gobj *gobj);
u32 media_gobj_gen_id(enum media_gobj_type type, u64 local_id);
bool is_media_entity_v4l2_video_device(struct media_entity *entity);
bool is_media_entity_v4l2_subdev(struct media_entity *entity);
int media_entity_enum_init(struct media_entity_enum *ent_enum, struct media_device *mdev);
void media_entity_enum_cleanup(struct media_entity_enum *ent_enum);
void media_entity_enum_zero(struct media_entity_enum *ent_enum);
void media_entity_enum_set(struct media_entity_enum *ent_enum, struct media_entity *entity);
bool media_entity_enum_test(struct media_entity_enum *ent_enum, struct media_entity *entity);
bool media_entity_enum_test_and_set(struct media_entity_enum *ent_enum, struct media_entity *entity);
bool media_entity_enum_empty(struct media_entity_enum *ent_enum);
bool media_entity_enum_intersects(struct media_entity_enum *ent_enum1, struct media_entity_enum *ent_enum2);
void media_gobj_create(struct media_device *mdev, enum media_gobj_type type, struct media_gobj *gobj);
void media_gobj_destroy(struct media_gobj *gobj);
int media_entity_pads_init(struct media_entity *entity, u16 num_pads, struct media_pad *pads);
void media_entity_cleanup(struct media_entity *entity);
int media_get_pad_index(struct media_entity *entity, bool is_sink, enum media_pad_signal_type sig_type);
int media_create_pad_link(struct media_entity *source, u16 source_pad, struct media_entity *sink, u16 sink_pad, u32 flags);
int media_create_pad_links(const struct media_device *mdev, const u32 source_function, struct media_entity *source, const u16 source_pad, const u32 sink_function, struct media_entity *sink, const u16 sink_pad, u32 flags, const bool allow_both_undefined);
void __media_entity_remove_links(struct media_entity *entity);
void media_entity_remove_links(struct media_entity *entity);
int __media_entity_setup_link(struct media_link *link, u32 flags);
int media_entity_setup_link(struct media_link *link, u32 flags);
struct media_link *media_entity_find_link(struct media_pad *source, struct media_pad *sink);
struct media_pad *media_pad_remote_pad_first(const struct media_pad *pad);
struct media_pad *media_pad_remote_pad_unique(const struct media_pad *pad);
struct media_pad *media_entity_remote_pad_unique(const struct media_entity *entity, unsigned int type);
struct media_pad *media_entity_remote_source_pad_unique(const struct media_entity *entity);
bool media_pad_is_streaming(const struct media_pad *pad);
bool media_entity_is_streaming(const struct media_entity *entity);
struct media_pipeline *media_entity_pipeline(struct media_entity *entity);
struct media_pipeline *media_pad_pipeline(struct media_pad *pad);
int media_entity_get_fwnode_pad(struct media_entity *entity, struct fwnode_handle *fwnode, unsigned long direction_flags);
int media_graph_walk_init(struct media_graph *graph, struct media_device *mdev);
void media_graph_walk_cleanup(struct media_graph *graph);
void media_graph_walk_start(struct media_graph *graph, struct media_entity *entity);
struct media_entity *media_graph_walk_next(struct media_graph *graph);
int media_pipeline_start(struct media_pad *pad, struct media_pipeline *pipe);
int __media_pipeline_start(struct media_pad *pad, struct media_pipeline *pipe);
void media_pipeline_stop(struct media_pad *pad);
void __media_pipeline_stop(struct media_pad *pad);
int media_pipeline_alloc_start(struct media_pad *pad);
struct media_intf_devnode *media_devnode_create(struct media_device *mdev, u32 type, u32 flags, u32 major, u32 minor);
void media_devnode_remove(struct media_intf_devnode *devnode);
struct media_link *media_create_intf_link(struct media_entity *entity, struct media_interface *intf, u32 flags);
void __media_remove_intf_link(struct media_link *link);
void media_remove_intf_link(struct media_link *link);
void __media_remove_intf_links(struct media_interface *intf);
void media_remove_intf_links(struct media_interface *intf);
struct media_link *media_create_ancillary_link(struct media_entity *primary, struct media_entity *ancillary);
struct media_link *__media_entity_next_link(struct media_entity *entity, struct media_link *link, unsigned long link_type);
#endif

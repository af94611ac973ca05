#ifndef QZ_MEDIA_MEDIA_DEVNODE_H
#define QZ_MEDIA_MEDIA_DEVNODE_H
struct file;
struct media_device;
struct media_devnode;
int media_devnode_register(struct media_device *mdev, struct media_devnode *devnode, struct module *owner);
void media_devnode_unregister_prepare(struct media_devnode *devnode);
void media_devnode_unregister(struct media_devnode *devnode);
struct media_devnode *media_devnode_data(struct file *filp);
int media_devnode_is_registered(struct media_devnode *devnode);
#endif
